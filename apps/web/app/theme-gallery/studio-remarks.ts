import type { Problem } from "@tremplin/instance";
import type { Translate, WordId } from "@tremplin/instance/words";
import type { composed } from "./composed.ts";
import { colorFields } from "./wishes.ts";

type Tried = Pick<Awaited<ReturnType<typeof composed>>, "problems" | "changedColors">;
type ColorField = keyof typeof colorFields;

/** Something to know of the theme that is tried, for who has no file before the eyes. */
export interface StudioRemark {
  /** The field that it is about; null for what the studio has no field for. */
  readonly field: ColorField | null;
  readonly isProblem: boolean;
  readonly text: string;
}

const fieldOf = new Map<string, ColorField>(
  Object.entries(colorFields).map(([field, path]) => [path, field as ColorField]),
);

/** What a colour's field is called. */
export function colorLabel(field: ColorField, t: Translate): string {
  return t(`theme.color.${colorFields[field].replace(".", "-")}` as WordId);
}

/** What is wrong with a theme that is tried, and which of its colours had to be changed to be read. */
export function studioRemarks(
  { problems, changedColors }: Tried,
  wanted: URLSearchParams,
  t: Translate,
): readonly StudioRemark[] {
  const changes = changedColors.map(({ path, given, used, tooPale }): StudioRemark => {
    const text = t(tooPale ? "theme.changed.pale" : "theme.changed.unreadable", { given, used });
    return { field: fieldOf.get(path) ?? null, isProblem: false, text };
  });
  return [...problems.map((problem) => ofProblem(problem, wanted, t)), ...changes];
}

function ofProblem(problem: Problem, wanted: URLSearchParams, t: Translate): StudioRemark {
  const { key, contrast, message } = problem;
  const field = fieldOf.get((key ?? "").replace(/\.\$value$/, "")) ?? null;
  const typed = field === null ? null : wanted.get(field);
  if (field !== null && contrast) {
    const { front, back, nearest, least } = contrast;
    // Cut, not rounded: 4.499 must not read as 4.5.
    const ratio = Math.floor(contrast.ratio * 100) / 100;
    const text =
      nearest === null
        ? t("theme.wrong.background", { front, back, ratio, least })
        : t("theme.wrong.contrast", { front, back, ratio, least, nearest });
    return { field, isProblem: true, text };
  }
  if (field !== null && typed) return { field, isProblem: true, text: t("theme.wrong.color", { typed }) };
  const why = t.intl.startsWith("fr") ? message.fr : message.en;
  return {
    field: null,
    isProblem: true,
    text: t("theme.wrong.elsewhere", { place: key ?? problem.file, why }),
  };
}
