import type { SchemaNode } from "./json-schema.ts";

const kinds: Readonly<Record<string, string>> = {
  string: "texte",
  integer: "nombre entier",
  number: "nombre",
  boolean: "true ou false",
  array: "liste",
  object: "groupe",
};

/** The reference page of `instance.json` in Markdown: one row per key, groups before their members. */
export function configReference(schema: SchemaNode): string {
  const rows = rowsOf(schema, "");
  return [
    "# Référence de `instance.json`",
    "",
    "Cette page est produite à partir du schéma : `pnpm -C packages/instance run generate` la réécrit.",
    "Un éditeur qui connaît JSON Schema montre ces explications pendant la saisie, grâce à la ligne `$schema`.",
    "Une clé inconnue, une valeur impossible ou une combinaison contradictoire arrête le démarrage, avec le",
    "fichier, la clé, ce qui ne va pas et quoi écrire.",
    "",
    "Aucun secret ici : mots de passe et clés se donnent par l'environnement.",
    "",
    "| Clé | Forme | Sans elle | Ce qu'elle dit |",
    "| --- | --- | --- | --- |",
    ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`),
    "",
  ].join("\n");
}

function rowsOf(schema: SchemaNode, prefix: string): string[][] {
  return Object.entries(schema.properties ?? {})
    .filter(([key]) => key !== "$schema")
    .flatMap(([key, node]) => {
      const path = `${prefix}${key}`;
      const members = node.anyOf?.find((each) => each.properties) ?? node.items ?? node;
      const inside = members.properties ? rowsOf(members, `${path}${node.items ? "[]" : ""}.`) : [];
      return [[`\`${path}\``, formOf(node), absenceOf(key, node, schema), saidOf(node)], ...inside];
    });
}

function formOf(node: SchemaNode): string {
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum) return node.enum.map((value) => `\`${JSON.stringify(value)}\``).join(" ou ");
  if (node.anyOf)
    return node.anyOf.map((each) => (each.type === "null" ? "`null`" : formOf(each))).join(" ou ");
  const kind = kinds[node.type ?? ""] ?? "";
  if (node.maxLength !== undefined) return `${kind}, ${node.maxLength} signes au plus`;
  const bounded = node.minimum !== undefined && node.maximum !== undefined && node.maximum < 1_000_000;
  return bounded ? `${kind}, ${node.minimum} à ${node.maximum}` : kind;
}

function absenceOf(key: string, node: SchemaNode, parent: SchemaNode): string {
  if (node.default !== undefined) return `\`${JSON.stringify(node.default)}\``;
  return parent.required?.includes(key) ? "**obligatoire**" : "rien";
}

function saidOf(node: SchemaNode): string {
  const example = node.examples?.[0];
  const shown =
    example === undefined || node.const !== undefined ? "" : ` Exemple : \`${JSON.stringify(example)}\``;
  return `${node.description ?? ""}${shown}`.trim();
}
