import { expect, test } from "vitest";
import { inspectDocument } from "./inspect.ts";
import { code } from "./testing/code.ts";
import { makeEndlessPdf } from "./testing/make-endless-pdf.ts";
import { makePdf } from "./testing/make-pdf.ts";

test("of those who send at once, some are read, some wait, and the others are told to come back", async () => {
  const pdf = await makePdf("Bonjour");
  const codes = await Promise.all(Array.from({ length: 15 }, () => code(pdf, "cv.pdf")));
  expect(codes.filter((each) => each === "pdf")).toHaveLength(12);
  expect(codes.filter((each) => each === "file-busy")).toHaveLength(3);
  expect(await inspectDocument(pdf, "cv.pdf")).toMatchObject({ value: { text: "Bonjour" } });
}, 60_000);

test("a small file that unfolds without end is given up before it takes much memory", async () => {
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 50);
  const endless = makeEndlessPdf({ pages: 1, times: 1_000, drawing: " " });
  const codes = await Promise.all([code(endless, "cv.pdf"), code(endless, "cv.pdf")]);
  clearInterval(watch);
  expect(codes).toEqual(["file-broken", "file-broken"]);
  expect(most - before).toBeLessThan(550 * 1024 * 1024);
}, 60_000);

test("a small file that would be read for minutes is given up after some seconds, and the next is read", async () => {
  const endless = makeEndlessPdf();
  expect(endless.length).toBeLessThan(100_000);
  const begun = performance.now();
  expect(await code(endless, "cv.pdf")).toBe("file-broken");
  expect(performance.now() - begun).toBeLessThan(15_000);
  expect(await code(await makePdf("Bonjour"), "cv.pdf")).toBe("pdf");
}, 60_000);
