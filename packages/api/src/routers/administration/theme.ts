import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type ChangedColor,
  changedColors,
  compileTheme,
  composeTheme,
  densities,
  finishedTheme,
  type InstanceTheme,
  lookChoices,
  type Problem,
  shippedThemes,
  studioChoices,
  type ThemeReport,
  type TokenChange,
  themeChanges,
  themeReport,
  tokensFile,
  writeTokens,
} from "@tremplin/instance";
import { z } from "zod";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** What a theme may be chosen of. */
export interface ThemeChoices {
  readonly finished: readonly string[];
  readonly looks: typeof lookChoices;
  readonly studio: typeof studioChoices;
  /** What each density multiplies: rows, and the room between parts. */
  readonly densities: typeof densities;
  /** Whether a theme may be written into the instance's folder: on the desk of who makes it, never on a live board. */
  readonly mayWrite: boolean;
}

/** The theme of the instance, or a finished one by its name, with every token and contrast; what there is to choose. */
export const show = procedure(administrator)
  .input(z.object({ name: z.string().max(60).nullable() }))
  .query(({ ctx, input }): ThemeReport & ThemeChoices => {
    const named = input.name === null ? null : finishedTheme(input.name);
    const choices = {
      finished: shippedThemes(),
      looks: lookChoices,
      studio: studioChoices,
      densities,
      mayWrite: ctx.isDeveloping,
    };
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
  /** Colours of the organisation that had to be changed to be read. */
  readonly changedColors: readonly ChangedColor[];
  /** What it says otherwise than the instance's file. */
  readonly changes: readonly TokenChange[];
  /** Stands for the file that it was composed over. */
  readonly over: string;
}

/** Composes a theme of what an administrator wants, over the instance's own, and judges it. Nothing is kept. */
export const compose = procedure(administrator)
  .input(wishes)
  .query(async ({ ctx, input }): Promise<TriedTheme> => {
    const { dir } = ctx.instance;
    const current = await readFile(join(dir, tokensFile), "utf8");
    const text = composeTheme(current, input);
    const about = {
      text,
      changes: themeChanges(current, text),
      changedColors: changedColors(text),
      over: digestOf(current),
    };
    const made = compileTheme(text, dir);
    if ("problems" in made) return { ...about, problems: made.problems, theme: null, report: null };
    return { ...about, problems: [], theme: made.theme, report: themeReport(made.theme) };
  });

/**
 * Writes a theme into the instance's folder, on the desk of who makes it. Refused on a live board, for a theme that
 * cannot be read, and when the file is no more the one that was looked at.
 */
export const write = procedure(administrator)
  .input(z.object({ wishes, over: z.string().max(100) }))
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    if (!ctx.isDeveloping) return refuse("theme-live");
    const { dir } = ctx.instance;
    const current = await readFile(join(dir, tokensFile), "utf8");
    if (digestOf(current) !== input.over) return refuse("theme-changed");
    const text = composeTheme(current, input.wishes);
    if ("problems" in compileTheme(text, dir)) return refuse("theme-unreadable");
    await writeTokens(dir, text);
    return accept(null);
  });

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
