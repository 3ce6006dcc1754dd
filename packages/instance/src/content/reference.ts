import type { BlockDefinition } from "./block/definition.ts";
import { blockDefinitions } from "./block/definitions.ts";
import type { Keys } from "./block/key.ts";
import { frontMatterKeys } from "./front-matter.ts";

/** The page that explains how pages are written, with every block, in Markdown. */
export function contentReference(): string {
  const head = frontMatterKeys.map(
    ({ key, description, example }) => `- \`${key}\` : ${description} Exemple : \`${key}: ${example}\``,
  );
  return [opening, "", ...head, "", blocks, "", ...blockDefinitions.flatMap(explained)].join("\n");
}

const opening = `# Écrire des pages et des articles

Pour qui écrit les pages du site, dans les fichiers de l'instance ou
[depuis le site](modifier-les-pages.md) : les deux s'écrivent de la même façon.

Cette page est produite à partir du code : \`pnpm -C packages/instance run generate\` la réécrit.

## Où vont les fichiers

- \`content/nom-de-la-page.md\` : une page, à l'adresse \`/nom-de-la-page\`.
- \`content/actualites/mon-article.md\` : un article. Il faut une \`date\`. La liste est à \`/actualites\`.
- \`content/metiers/mon-metier.md\` : le portrait d'un métier. Il faut \`rome\`. La liste est à \`/metiers\`, et les
  offres de ce métier paraissent sous le portrait.
- \`content/accueil.md\` : ce qui suit la recherche sur la page d'accueil.
- \`content/images/\` : les images. Chacune demande un texte qui dit ce qu'elle montre.

Ce qui n'est pas juste est dit au démarrage, par \`npm run tremplin -- doctor\` et dans l'éditeur du site : le fichier, la ligne
et ce qu'il faut écrire.

## L'en-tête

Entre deux lignes \`---\`, en haut du fichier. Seul \`title\` est toujours demandé.`;

const blocks = `## Les blocs

Un bloc commence par \`:::\` et son nom, sur une ligne, et finit par \`:::\`. Les accents et les majuscules des clés ne
comptent pas. Entre les blocs, le texte s'écrit en Markdown.`;

function explained({ name, title, description, example, keys, items }: BlockDefinition): string[] {
  const below = items === null ? [] : ["", `Sous chaque ligne \`###\`, suivie de ${items.label} :`, ""];
  const itemLines = items === null ? [] : keyLines(items.keys);
  const text = items === null || items.text === "none" ? [] : [textLine[items.text]];
  return [
    `### ${title}`,
    "",
    description,
    "",
    "```markdown",
    `:::${name}`,
    example,
    ":::",
    "```",
    "",
    ...keyLines(keys),
    ...below,
    ...itemLines,
    ...text,
    "",
  ];
}

const textLine = { required: "- un texte, après une ligne vide.", allowed: "- un texte, si vous voulez." };

function keyLines(keys: Keys): string[] {
  return Object.entries(keys).map(
    ([name, { description, isRequired }]) =>
      `- \`${name}\`${isRequired ? " (obligatoire)" : ""} : ${description}`,
  );
}
