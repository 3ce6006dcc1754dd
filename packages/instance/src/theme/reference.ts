import { readFileSync } from "node:fs";
import { lookChoices } from "./looks.ts";
import { colorNames } from "./names.ts";
import { shippedFile, shippedThemes } from "./shipped.ts";
import { readTokens } from "./tokens.ts";
import { vocabulary } from "./vocabulary.ts";

/** The token reference, `docs/theme/jetons.md`: in French, for who makes a theme. */
export function themeReference(): string {
  const tokens = [...vocabulary()].filter(([path]) => !/^(light|dark)\./.test(path));
  const start = startingValues();
  const rows = tokens.map(([path, { type, least, most, description }]) => {
    const bounds = least === null && most === null ? "" : `${least ?? "…"} à ${most ?? "…"}`;
    return `| \`${path}\` | \`${type}\` | ${bounds} | ${start.get(path) ?? ""} | ${description} |`;
  });
  const looks = Object.entries(lookChoices).map(
    ([part, choices]) => `| \`${part}\` | ${choices.map((choice) => `\`${choice}\``).join(", ")} |`,
  );
  return `# Jetons du thème

<!-- Fait par « pnpm -C packages/instance generate » : ne pas modifier à la main. -->

Ce que \`theme/theme.tokens.json\` peut changer. Tout est facultatif, sauf \`brand.main\` quand aucun thème de départ ne la donne. Mode d'emploi : [Faire un thème](README.md).

## Valeurs

| jeton | type | bornes | au départ | rôle |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

Chaque jeton devient une variable CSS du même nom : \`button.radius\` est \`--button-radius\`.

## Couleurs de chaque mode

Calculées à partir de la marque, et chacune peut être écrite : \`light.<nom>\` et \`dark.<nom>\`. Sur les pages, \`--color-<nom>\`. Un composant y renvoie par \`{color.<nom>}\`.

${colorNames.map((name) => `\`${name}\``).join(", ")}.

## Nuances de la marque

\`{ramp.main.<pas>}\`, \`{ramp.accent.<pas>}\` et \`{ramp.neutral.<pas>}\` : de 50 (presque blanc) à 950 (presque noir), de 100 en 100 entre les deux.

## Formes

Dans \`$extensions.tremplin\` :

| partie | choix |
| --- | --- |
| \`base\` | ${shippedThemes()
    .map((name) => `\`${name}\``)
    .join(", ")} |
${looks.join("\n")}
`;
}

/** What the base says of each token, as it is written there. */
function startingValues(): ReadonlyMap<string, string> {
  const read = readTokens('{ "brand": { "main": { "$type": "color", "$value": "#000" } } }');
  const written: unknown = JSON.parse(readFileSync(shippedFile(null), "utf8"));
  const paths = "tokens" in read ? [...read.tokens.values.keys()] : [];
  return new Map(
    paths.map((path) => {
      const [group = "", name = ""] = path.split(".");
      const token = (written as Record<string, Record<string, { $value?: unknown }>>)[group]?.[name];
      return [path, token === undefined ? "" : sayValue(token.$value)];
    }),
  );
}

function sayValue(value: unknown): string {
  if (typeof value === "string") return `\`${value}\``;
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value !== "object" || value === null) return String(value).replace(".", ",");
  const { value: amount, unit } = value as { value?: number; unit?: string };
  return unit === undefined ? "aucune" : `${String(amount).replace(".", ",")} ${unit}`;
}
