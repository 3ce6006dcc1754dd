import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, resolve } from "node:path";
import { slugify } from "@tremplin/core/text";
import { checkPicture, colorVerdict, isEmail, shippedThemes, typedColor } from "@tremplin/instance";
import { bad, type Checked, good, type Logo } from "./answers.ts";

const maxName = 60;
const maxLogoBytes = 1_000_000;

/** A name of 1 to 60 signs. */
export function checkName(typed: string): Checked<string> {
  const name = typed.trim().replaceAll(/\s+/g, " ");
  if (name === "") return bad("Le nom est vide.", "The name is empty.");
  if (name.length <= maxName) return good(name);
  return bad(
    `Le nom a ${name.length} signes, au plus ${maxName}.`,
    `The name has ${name.length} signs, at most ${maxName}.`,
  );
}

/** A colour in any notation of the web or by its French name, that still looks like itself once it can be read. */
export function checkColor(typed: string): Checked<string> {
  const color = typedColor(typed);
  if (color === null) {
    const examples = "#0d5c4d, rgb(13 92 77), oklch(43% 0.08 172), teal, bordeaux";
    return bad(
      `« ${typed} » n'est pas une couleur. Exemples : ${examples}.`,
      `"${typed}" is no colour. Examples: ${examples}.`,
    );
  }
  const verdict = colorVerdict(color);
  if (!verdict.tooPale) return good(color);
  return bad(
    `${color} est trop pâle : rien de lisible ne lui ressemble. La plus proche qui convient : ${verdict.light}.`,
    `${color} is too pale: nothing readable looks like it. The nearest that does: ${verdict.light}.`,
  );
}

/** Says what a colour becomes on the pages. */
export function sayVerdict(color: string): string {
  const { light, onLight, dark, textRatio, edgeRatio } = colorVerdict(color);
  const number = (ratio: number) => (Math.floor(ratio * 10) / 10).toLocaleString("fr");
  const text = onLight === "#ffffff" ? "blanc" : "foncé";
  const used =
    light === color
      ? `Boutons et liens en ${color}`
      : `${color} est trop claire pour des boutons : ils seront ${light}, et elle reste telle quelle en accent`;
  return (
    `${used}, texte ${text} (contraste ${number(textRatio)}, il faut 4,5), ` +
    `sur la page ${number(edgeRatio)} (il faut 3). En mode sombre : ${dark}.`
  );
}

/** An SVG, PNG, JPEG or WebP file of at most 1 MB, told by its content. An empty path asks for a monogram. */
export async function checkLogo(typed: string, from: string): Promise<Checked<Logo | null>> {
  // A path dragged into a terminal comes in quotes.
  const path = typed
    .trim()
    .replaceAll(/^['"]|['"]$/g, "")
    .replace(/^~(?=[\\/])/, homedir());
  if (path === "") return good(null);
  const file = resolve(from, path);
  const about = await stat(file).catch(() => null);
  if (!about?.isFile()) return bad(`Aucun fichier ${file}.`, `No file ${file}.`);
  // Weighed before it is read: the path may be anything.
  if (about.size > maxLogoBytes)
    return bad(`${basename(file)} dépasse 1 Mo.`, `${basename(file)} is over 1 MB.`);
  const bytes = await readFile(file);
  const checked = checkPicture(bytes);
  if ("asset" in checked) return good({ bytes, contentType: checked.asset.contentType });
  const { message, mend } = checked.refused;
  const name = basename(file);
  return bad(`${name} : ${message.fr}. ${mend.fr}`, `${name}: ${message.en}. ${mend.en}`);
}

/** An e-mail address. */
export function checkEmail(typed: string): Checked<string> {
  const email = typed.trim();
  if (isEmail(email)) return good(email);
  return bad(
    `« ${typed} » n'est pas une adresse électronique. Exemple : contact@exemple.fr.`,
    `"${typed}" is no e-mail address. Example: contact@exemple.fr.`,
  );
}

/** The name of a template that is there. */
export function checkTemplate(typed: string, templates: readonly string[]): Checked<string> {
  if (templates.includes(typed)) return good(typed);
  const list = templates.join(", ");
  return bad(`Aucun modèle « ${typed} ». Il y a : ${list}.`, `No template "${typed}". There are: ${list}.`);
}

/** The name of a finished theme, or none. */
export function checkTheme(typed: string): Checked<string | null> {
  if (typed.trim() === "") return good(null);
  const themes = shippedThemes();
  if (themes.includes(typed)) return good(typed);
  const list = themes.join(", ");
  return bad(`Aucun thème « ${typed} ». Il y a : ${list}.`, `No theme "${typed}". There are: ${list}.`);
}

/** The name of a folder that is not there yet. */
export function checkSlug(typed: string, folderOf: (slug: string) => string): Checked<string> {
  if (typed === "") {
    return bad(
      "Le nom du site n'a ni lettre ni chiffre pour nommer son dossier : donnez --slug, par exemple mon-territoire.",
      "The name of the site has no letter nor digit to name its folder: give --slug, such as mon-territoire.",
    );
  }
  if (slugify(typed) !== typed) {
    const example = slugify(typed) || "mon-territoire";
    return bad(
      `« ${typed} » ne peut pas nommer un dossier. Exemple : ${example}.`,
      `"${typed}" cannot name a folder. Example: ${example}.`,
    );
  }
  const folder = folderOf(typed);
  if (!existsSync(folder)) return good(typed);
  return bad(
    `Le dossier ${folder} existe déjà. Choisissez un autre nom de dossier, ou supprimez-le s'il est à refaire.`,
    `The folder ${folder} exists already. Choose another folder name, or delete it to make it again.`,
  );
}
