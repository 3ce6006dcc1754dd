import { describe, expect, test } from "vitest";
import { compileWords } from "./compile.ts";
import { createTranslator, type TranslatorOptions } from "./translator.ts";
import type { WordId, WordValues } from "./words.ts";

const id = "layout.skipToContent";

function say(message: string, values?: WordValues, options?: TranslatorOptions): string {
  const { words, problems } = compileWords({ [id]: message });
  expect(problems).toEqual([]);
  return createTranslator(words, options)(id, values);
}

describe("plain messages", () => {
  test("give their text and fill their placeholders", () => {
    expect(say("Aller au contenu")).toBe("Aller au contenu");
    expect(say("Offres à {place} ({km} km)", { place: "Dijon", km: 30 })).toBe("Offres à Dijon (30 km)");
  });

  test("show a placeholder that nothing fills", () => {
    expect(say("Bonjour {name}")).toBe("Bonjour {name}");
  });

  test("never read a value as a message", () => {
    expect(say("« {text} »", { text: "{count, plural, one {#}}" })).toContain("{count, plural, one {#}}");
  });
});

describe("plural and select", () => {
  const offers = "{count, plural, =0 {Aucune offre} one {# offre} other {# offres}} à {place}";

  test.each([
    [0, "Aucune offre à Dijon"],
    [1, "1 offre à Dijon"],
    [1.5, "1,5 offre à Dijon"],
    [2, "2 offres à Dijon"],
    [1234, "1\u202f234 offres à Dijon"],
  ])("%d follows French rules", (count, text) => {
    expect(say(offers, { count, place: "Dijon" })).toBe(text);
  });

  test("an offset counts the others", () => {
    const message = "{n, plural, offset:1 =1 {Vous} one {Vous et # autre} other {Vous et # autres}}";
    expect(say(message, { n: 1 })).toBe("Vous");
    expect(say(message, { n: 2 })).toBe("Vous et 1 autre");
    expect(say(message, { n: 4 })).toBe("Vous et 3 autres");
  });

  test("ordinals and choices", () => {
    expect(say("{n, selectordinal, one {#er} other {#e}} jour", { n: 1 })).toBe("1er jour");
    expect(say("{n, selectordinal, one {#er} other {#e}} jour", { n: 3 })).toBe("3e jour");
    const kind = "{kind, select, cdi {durée indéterminée} other {autre}}";
    expect(say(kind, { kind: "cdi" })).toBe("durée indéterminée");
    expect(say(kind, { kind: "x" })).toBe("autre");
  });

  test("a choice inside a plural keeps the count", () => {
    const message = "{n, plural, one {# jeune} other {{who, select, a {# filles} other {# jeunes}}}}";
    expect(say(message, { n: 3, who: "a" })).toBe("3 filles");
  });
});

describe("numbers and dates", () => {
  const noon = new Date("2026-11-23T23:30:00Z");

  test.each([
    ["{v, number}", 12345.678, "12\u202f345,678"],
    ["{v, number, integer}", 12.6, "13"],
    ["{v, number, percent}", 0.25, "25\u00a0%"],
    ["{v, number, euros}", 1850, "1\u202f850\u00a0€"],
    ["{v, number, euros}", 12.5, "12,50\u00a0€"],
  ])("%s of %d", (message, v, text) => {
    expect(say(message, { v })).toBe(text);
  });

  test("dates are written in the instance's time zone", () => {
    expect(say("{d, date, long}", { d: noon })).toBe("24 novembre 2026");
    expect(say("{d, date, long}", { d: noon }, { timeZone: "America/Martinique" })).toBe("23 novembre 2026");
    expect(say("{d, date, short}", { d: noon })).toBe("24/11/2026");
    expect(say("{d, date, ::MMMMd}", { d: noon })).toBe("24 novembre");
    expect(say("{d, time}", { d: noon })).toBe("00:30");
    expect(say("{d, date}", { d: "2026-11-23T10:00:00Z" })).toBe("23 nov. 2026");
  });
});

describe("a missing message", () => {
  test("shows its id, marked while developing", () => {
    expect(createTranslator({})(id)).toBe(id);
    expect(createTranslator({}, { development: true })(id)).toBe(`⟦${id}⟧`);
  });

  test("ids are known to the compiler", () => {
    // @ts-expect-error No message has this id.
    const unknown: WordId = "no.such.message";
    expect(createTranslator({})(unknown)).toBe("no.such.message");
  });
});
