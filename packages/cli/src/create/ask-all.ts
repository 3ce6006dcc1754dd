import type { Commune } from "@tremplin/core/territory";
import { slugify } from "@tremplin/core/text";
import type { Answers, Checked, Typed } from "./answers.ts";
import { defaultTemplate, type Surroundings } from "./check-all.ts";
import {
  checkColor,
  checkEmail,
  checkLogo,
  checkName,
  checkSlug,
  checkTemplate,
  checkTheme,
  sayVerdict,
} from "./checks.ts";
import type { Prompter } from "./prompter.ts";
import { checkTown, townLabel, townsLike } from "./town.ts";

/**
 * Asks for what the flags do not say. A bad answer, or a bad flag, is asked again with the reason.
 */
export async function askAll(typed: Typed, around: Surroundings, prompter: Prompter): Promise<Answers> {
  /** Takes the flag when it is good, else asks until the answer is. */
  async function until<Value>(
    flag: string | undefined,
    question: string,
    hint: string,
    check: (text: string) => Checked<Value> | Promise<Checked<Value>>,
    initial?: string,
  ): Promise<Value> {
    let text = flag ?? (await prompter.ask(question, { hint, initial }));
    for (;;) {
      const checked = await check(text);
      if (checked.ok) return checked.value;
      prompter.refuse(checked.reason.fr);
      text = await prompter.ask(question, { hint, initial });
    }
  }

  const name = await until(typed.name, "Le nom de votre site", "Le Bon Pas", checkName);
  const town = await askTown(typed.town, around, prompter);
  const color = await until(
    typed.color,
    "Votre couleur principale",
    "#0d5c4d, rgb(13 92 77), bordeaux…",
    checkColor,
  );
  prompter.tell(sayVerdict(color));
  // Not asked: a theme is chosen by eye, on the board once it runs.
  const theme =
    typed.theme === undefined ? null : await until(typed.theme, "Le thème de départ", "cimes", checkTheme);
  const logo = await until(
    typed.logo,
    "Votre logo : chemin d'un fichier SVG, PNG, JPEG ou WebP (vide : vos initiales)",
    "~/images/logo.svg",
    (text) => checkLogo(text, around.from),
  );
  const email = await until(
    typed.email,
    "L'adresse électronique où l'on vous joint",
    "contact@exemple.fr",
    checkEmail,
  );
  const template = await askTemplate(typed.template, around, prompter);
  const slug = await until(
    typed.slug ?? freeSlug(name, around),
    "Le nom du dossier, sous instances/",
    "le-bon-pas",
    (text) => checkSlug(text, (each) => around.folderOf(each)),
    slugify(name),
  );
  const sampleOffers =
    typed.sampleOffers ?? (await prompter.confirm("Commencer avec des offres inventées, pour voir ?"));
  return { name, town, color, theme, logo, email, template, slug, sampleOffers };
}

/** The slug of the name when it can be used as it is: then there is nothing to ask. */
function freeSlug(name: string, around: Surroundings): string | undefined {
  const slug = slugify(name);
  return checkSlug(slug, (each) => around.folderOf(each)).ok ? slug : undefined;
}

async function askTown(
  flag: string | undefined,
  { communes }: Surroundings,
  prompter: Prompter,
): Promise<Commune> {
  const question = "Votre ville principale (nom ou code postal)";
  const hint = "Dijon";
  for (
    let text = flag ?? (await prompter.ask(question, { hint }));
    ;
    text = await prompter.ask(question, { hint })
  ) {
    const { exact, towns } = townsLike(text, communes);
    const [first] = towns;
    if (first && exact) {
      prompter.tell(townLabel(first));
      return first;
    }
    if (!first) {
      const checked = checkTown(text, communes);
      if (!checked.ok) prompter.refuse(checked.reason.fr);
      continue;
    }
    const choices = towns.map((town) => ({ value: town.insee, label: townLabel(town) }));
    const chosen = await prompter.choose("Laquelle ?", [
      ...choices,
      { value: "", label: "Aucune de celles-ci" },
    ]);
    const town = communes.byInsee(chosen);
    if (town) return town;
  }
}

async function askTemplate(
  flag: string | undefined,
  { templates, aboutTemplate }: Surroundings,
  prompter: Prompter,
): Promise<string> {
  const checked = checkTemplate(flag ?? defaultTemplate, templates);
  if (!checked.ok) prompter.refuse(checked.reason.fr);
  // With a single template there is nothing to choose.
  if (checked.ok && (flag !== undefined || templates.length === 1)) return checked.value;
  return prompter.choose(
    "Le modèle de départ",
    templates
      .toSorted((a, b) => Number(b === defaultTemplate) - Number(a === defaultTemplate))
      .map((value) => ({ value, label: `${value} : ${aboutTemplate(value)}` })),
  );
}
