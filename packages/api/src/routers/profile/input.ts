import { languageLevels, listed, mobilityWays, skillSources } from "@tremplin/core/candidate";
import { contractKinds } from "@tremplin/core/offer";
import { z } from "zod";
import { line, optionalPhone } from "../employer/input.ts";

/** At most so many of each, and so many signs: a CV of one page. */
export const profileLimits = {
  jobs: { most: 5, longest: 80 },
  skills: { most: 12, longest: 120 },
  interests: { most: 8, longest: 80 },
  experiences: 8,
  studies: 6,
  languages: 6,
  about: 1_200,
} as const;

const list = (size: { readonly most: number; readonly longest: number }) =>
  z
    .string()
    .max(4_000)
    .transform((text) => listed(text, size));
const text = (max: number) => z.string().trim().max(max);
/** A month as a field of a month gives it (`2025-06`), or as one types it where there is none (`06/2025`); null for none. */
const month = z
  .string()
  .trim()
  .transform((text) =>
    text.replace(/^(\d{1,2})[/.\s-](\d{4})$/, (_, m: string, y: string) => `${y}-${m.padStart(2, "0")}`),
  )
  .pipe(
    z.union([
      z.literal("").transform(() => null),
      z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, "month"),
    ]),
  );

const experience = z
  .object({
    title: text(120),
    organisation: text(120),
    place: text(120),
    from: month,
    to: month,
    text: text(600),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    message: "months-order",
    path: ["to"],
  })
  .refine((each) => each.title !== "" || isBlank(each), { message: "required", path: ["title"] });
const study = z
  .object({
    title: text(120),
    school: text(120),
    year: z
      .string()
      .trim()
      .regex(/^((19|20)\d\d)?$/, "year"),
    isObtained: z.boolean(),
  })
  .refine((each) => each.title !== "" || (each.school === "" && each.year === ""), {
    message: "required",
    path: ["title"],
  });
const language = z.object({ name: text(60), level: z.enum(languageLevels) });

function isBlank({ organisation, place, text: told }: { organisation: string; place: string; text: string }) {
  return organisation === "" && place === "" && told === "";
}

/** What one step of the profile tells. */
export const stepInput = z.discriminatedUnion("step", [
  z.object({
    step: z.literal("recherche"),
    jobs: list(profileLimits.jobs),
    contracts: z.array(z.enum(contractKinds)).max(contractKinds.length),
  }),
  z.object({
    step: z.literal("savoir-faire"),
    skills: z.object(
      Object.fromEntries(skillSources.map((source) => [source, list(profileLimits.skills)])) as Record<
        (typeof skillSources)[number],
        ReturnType<typeof list>
      >,
    ),
  }),
  z.object({
    step: z.literal("lieu"),
    place: line(200),
    radiusKm: z.number().int().min(1).max(200),
    mobility: z.array(z.enum(mobilityWays)).max(mobilityWays.length),
    licences: z.array(z.enum(["AM", "A1", "A2", "B", "C", "D", "BE", "CACES"])).max(8),
  }),
  z.object({
    step: z.literal("quand"),
    availableFrom: z.union([z.literal("").transform(() => null), z.iso.date()]).nullable(),
    availability: text(300),
  }),
  z.object({
    step: z.literal("parcours"),
    experiences: z.array(experience).max(profileLimits.experiences + 1),
    studies: z.array(study).max(profileLimits.studies + 1),
    languages: z.array(language).max(profileLimits.languages + 1),
  }),
  z.object({
    step: z.literal("moi"),
    about: text(profileLimits.about),
    interests: list(profileLimits.interests),
    phone: optionalPhone,
  }),
]);

export type StepInput = z.output<typeof stepInput>;
