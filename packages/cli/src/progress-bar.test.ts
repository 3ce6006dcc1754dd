import { expect, test } from "vitest";
import { ProgressBar } from "./progress-bar.ts";

function aBar(isTTY: boolean) {
  const written: string[] = [];
  const clock = { at: 0 };
  const bar = new ProgressBar({ isTTY, write: (text) => written.push(text) }, () => clock.at);
  return { bar, clock, written };
}

test("on a terminal it is drawn over, not too often, and leaves nothing", () => {
  const { bar, clock, written } = aBar(true);
  for (clock.at = 0; clock.at <= 250; clock.at += 50) bar.show(clock.at / 500, `${clock.at} offres`);
  bar.end();
  expect(written).toEqual([
    "\r█████░░░░░░░░░░░░░░░░░░░  20 %  100 offres\u001b[K",
    "\r██████████░░░░░░░░░░░░░░  40 %  200 offres\u001b[K",
    "\r\u001b[K",
  ]);
});

test("in a log it is a line now and then", () => {
  const { bar, clock, written } = aBar(false);
  for (clock.at = 0; clock.at <= 12_000; clock.at += 1000) bar.show(null, `${clock.at} offres`);
  bar.end();
  expect(written).toEqual(["5000 offres\n", "10000 offres\n"]);
});
