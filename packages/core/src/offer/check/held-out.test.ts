import { describe, expect, test } from "vitest";
import { applyProposal, checkOffer, hasBlocking } from "./check-offer.ts";
import { heldOutCases, measureHeldOut } from "./labelled/held-out/measure.ts";

const now = new Date("2026-11-30T10:00:00Z");
const toBlock = heldOutCases.filter(({ expected }) => expected === "blocks");
const described = toBlock.flatMap(({ offer: { description } }) => description ?? []);

// Thousands of checks: a busy machine takes its time.
describe("the held-out sentences", { timeout: 240_000 }, () => {
  test("what blocks, and what is said at all, is told from what is innocent", () => {
    const { cases, precision, recall, flagPrecision, flagRecall, wrong } = measureHeldOut(now);
    expect(cases).toBeGreaterThanOrEqual(1000);
    for (const share of [precision, recall, flagPrecision, flagRecall])
      expect(share, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.97);
  });

  test("each passage is as written, and taking the proposals over leaves an offer that may be published", () => {
    for (const { offer } of toBlock) {
      const field = offer.title === undefined ? "description" : "title";
      let text = offer[field];
      for (let step = 0; text !== undefined && step < 8; step += 1) {
        const found = checkOffer({ ...offer, [field]: text }, now);
        const next = found.find((one) => one.level === "blocks" && one.field === field && one.end > 0);
        if (!next) break;
        expect(text.slice(next.start, next.end)).toBe(next.passage);
        if (next.proposal === null) break;
        const mended = applyProposal(text, next);
        expect(mended).not.toBe(text);
        expect(step, `${offer[field]} -> ${mended}`).toBeLessThan(7);
        text = mended;
      }
    }
  });

  test.each([
    ["accents apart from their letters", (text: string) => text.normalize("NFD")],
    ["invisible signs", (text: string) => text.replaceAll("e", "e\u200b")],
    [
      "hard blanks and typographic apostrophes",
      (text: string) => text.replaceAll(" ", "\u00a0").replaceAll("'", "’"),
    ],
    ["markup", (text: string) => `<div><p>${text}</p><br/></div>`],
    ["no accent", (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "")],
    ["blanks in rows", (text: string) => text.replaceAll(" ", "  ")],
  ])("%s change nothing", (_, habit) => {
    const missed = described.filter(
      (text) =>
        hasBlocking(checkOffer({ description: text }, now)) &&
        !hasBlocking(checkOffer({ description: habit(text) }, now)),
    );
    expect(missed).toEqual([]);
  });
});

describe("long texts", { timeout: 240_000 }, () => {
  test.each([
    ["one word", "a".repeat(20_000)],
    ["one figure", "1".repeat(20_000)],
    ["figures", "12 à ".repeat(4_000)],
    ["what is looked for, again and again", "jolie femme ".repeat(1_600)],
    ["no full stop", "nous recherchons une personne jeune et ".repeat(500)],
    ["pay", "9 € de l'heure ".repeat(1_300)],
    ["angles", "<a ".repeat(6_600)],
    ["ampersands", "&".repeat(20_000)],
    ["accents alone", "e\u0301".repeat(10_000)],
    ["emoji", "👩‍🍳".repeat(4_000)],
    ["halves of signs", "\ud800".repeat(20_000)],
    ["at signs", "a@".repeat(10_000)],
    ["inclusive endings", "é·e·s(e)".repeat(2_500)],
  ])("a long text of %s is read without stalling", (_, text) => {
    const start = performance.now();
    for (const finding of checkOffer({ title: text, description: text }, now)) {
      if (finding.end > 0) expect(text.slice(finding.start, finding.end)).toBe(finding.passage);
    }
    // Some 0.2 s on a busy machine; what backtracks takes minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
