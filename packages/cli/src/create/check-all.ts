import type { CommuneIndex } from "@tremplin/core/territory";
import { slugify } from "@tremplin/core/text";
import type { Bilingual } from "@tremplin/instance";
import { type Answers, bad, type Checked, type Typed } from "./answers.ts";
import {
  checkColor,
  checkEmail,
  checkLogo,
  checkName,
  checkSlug,
  checkTemplate,
  checkTheme,
} from "./checks.ts";
import { checkTown } from "./town.ts";

/** What the answers are checked against. */
export interface Surroundings {
  readonly communes: CommuneIndex;
  readonly templates: readonly string[];
  /** What a template is about, in a few words. */
  aboutTemplate(template: string): string;
  /** Folder in which paths were typed. */
  readonly from: string;
  /** Where an instance of this slug would go. */
  folderOf(slug: string): string;
}

/** A flag that cannot be used, and why. */
export interface BadFlag {
  readonly flag: string;
  readonly reason: Bilingual;
}

export const defaultTemplate = "mission-locale";

/** Checks the flags of a run without questions; every bad or missing one is told. */
export async function checkAll(typed: Typed, around: Surroundings): Promise<Answers | readonly BadFlag[]> {
  const badFlags: BadFlag[] = [];
  const take = <Value>(flag: string, checked: Checked<Value>): Value | undefined => {
    if (checked.ok) return checked.value;
    badFlags.push({ flag, reason: checked.reason });
    return undefined;
  };

  const name = take("--name", given(typed.name, checkName));
  const town = take(
    "--town",
    given(typed.town, (text) => checkTown(text, around.communes)),
  );
  const color = take("--color", given(typed.color, checkColor));
  const theme = take("--theme", checkTheme(typed.theme ?? ""));
  const logo = take("--logo", await checkLogo(typed.logo ?? "", around.from));
  const email = take("--email", given(typed.email, checkEmail));
  const template = take("--template", checkTemplate(typed.template ?? defaultTemplate, around.templates));
  // Without a usable name there is no slug to speak of: the name is told, once.
  const slugText = typed.slug ?? (name === undefined ? undefined : slugify(name));
  const slug =
    slugText === undefined
      ? undefined
      : take(
          "--slug",
          checkSlug(slugText, (each) => around.folderOf(each)),
        );

  const complete =
    name !== undefined &&
    town !== undefined &&
    color !== undefined &&
    theme !== undefined &&
    logo !== undefined &&
    email !== undefined &&
    template !== undefined &&
    slug !== undefined;
  if (!complete) return badFlags;
  return { name, town, color, theme, logo, email, template, slug, sampleOffers: typed.sampleOffers ?? true };
}

function given<Value>(text: string | undefined, check: (text: string) => Checked<Value>): Checked<Value> {
  return text === undefined
    ? bad("à donner : cette réponse est obligatoire.", "to be given: this is required.")
    : check(text);
}
