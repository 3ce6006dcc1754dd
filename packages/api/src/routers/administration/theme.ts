import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  compileTheme,
  composeTheme,
  finishedTheme,
  type InstanceTheme,
  lookChoices,
  type Problem,
  shippedThemes,
  studioChoices,
  type ThemeReport,
  themeReport,
} from "@tremplin/instance";
import { z } from "zod";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** What a theme may be chosen of. */
export interface ThemeChoices {
  readonly finished: readonly string[];
  readonly looks: typeof lookChoices;
  readonly studio: typeof studioChoices;
}

/** The theme of the instance, or a finished one by its name, with every token and contrast; what there is to choose. */
export const show = procedure(administrator)
  .input(z.object({ name: z.string().max(60).nullable() }))
  .query(({ ctx, input }): ThemeReport & ThemeChoices => {
    const named = input.name === null ? null : finishedTheme(input.name);
    const choices = { finished: shippedThemes(), looks: lookChoices, studio: studioChoices };
    return { ...themeReport(named ?? ctx.instance.theme), ...choices };
  });

/** Colours that may be chosen one by one. */
const studioColors = [
  "brand.main",
  "brand.accent",
  "brand.neutral",
  "light.bg",
  "light.text",
  "dark.bg",
  "dark.text",
] as const;

const colors = z.partialRecord(z.enum(studioColors), z.string().trim().min(1).max(60));
const looks = z.object({
  header: z.enum(lookChoices.header).optional(),
  hero: z.enum(lookChoices.hero).optional(),
  list: z.enum(lookChoices.list).optional(),
  heading: z.enum(lookChoices.heading).optional(),
  ways: z.enum(lookChoices.ways).optional(),
});
const wishes = z.object({
  base: z.enum(shippedThemes() as [string, ...string[]]).nullable(),
  colors,
  looks,
  fonts: z.object({
    "font.body": z.enum(studioChoices["font.body"]).optional(),
    "font.heading": z.enum(studioChoices["font.heading"]).optional(),
  }),
  size: z.number().min(16).max(22).nullable(),
  rounding: z.enum(studioChoices.rounding).nullable(),
  density: z.enum(studioChoices.density).nullable(),
  contrast: z.enum(studioChoices.contrast).nullable(),
});

/** A theme that somebody wants: its file and itself, or why it cannot be read. */
export interface TriedTheme {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Null when it has problems: an unreadable theme is never handed out. */
  readonly theme: InstanceTheme | null;
  readonly report: ThemeReport | null;
}

/** Composes a theme of what an administrator wants, over the instance's own, and judges it. Nothing is kept. */
export const compose = procedure(administrator)
  .input(wishes)
  .query(async ({ ctx, input }): Promise<TriedTheme> => {
    const { dir } = ctx.instance;
    const current = await readFile(join(dir, "theme", "theme.tokens.json"), "utf8");
    const text = composeTheme(current, input);
    const made = compileTheme(text, dir);
    if ("problems" in made) return { text, problems: made.problems, theme: null, report: null };
    return { text, problems: [], theme: made.theme, report: themeReport(made.theme) };
  });
