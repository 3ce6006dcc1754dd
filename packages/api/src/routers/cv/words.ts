import { cvSections, languageLevels, mobilityWays, skillSources } from "@tremplin/core/candidate";
import { dayInWords } from "@tremplin/core/shared";
import type { Translate, WordId } from "@tremplin/instance/words";
import type { CvWords } from "@tremplin/interop";
import { documentLanguage } from "../../files/document-language.ts";

/** What a CV says besides what the person told, in the instance's words. */
export function cvWords(t: Translate, name: string): CvWords {
  const record = <Key extends string>(keys: readonly Key[], prefix: string) =>
    Object.fromEntries(keys.map((key) => [key, t(`${prefix}.${key}` as WordId)])) as Record<Key, string>;
  const months = new Intl.DateTimeFormat(t.intl, { month: "long", year: "numeric", timeZone: "UTC" });
  /** `2025-06` as one says it: `juin 2025`. */
  const month = (text: string) => months.format(new Date(`${text}-01T00:00:00Z`));
  return {
    language: documentLanguage(t),
    title: t("cvPdf.title", { name }),
    sections: record(cvSections, "cvPdf.section"),
    sources: record(skillSources, "profile.skill"),
    levels: record(languageLevels, "languageLevel"),
    ways: record(mobilityWays, "mobilityWay"),
    licence: (licence) => t("profile.licence", { licence }),
    availableFrom: (day) => t("cvPdf.availableFrom", { day: dayInWords(day, t.intl) }),
    month,
    since: (text) => t("cvPdf.since", { month: month(text) }),
  };
}
