import { ruleName } from "./examine.ts";
import type { Level, Rule } from "./rule.ts";

const levels: Readonly<Record<Level, string>> = {
  error: "erreur : le site ne démarre pas, ou une règle de droit est enfreinte",
  warning: "avertissement : le public le verrait",
  advice: "conseil",
};

/** The page that explains every rule, in Markdown. */
export function doctorReference(rules: readonly Rule[]): string {
  const entries = rules.flatMap((rule) => [
    `## ${ruleName(rule)}`,
    "",
    `**${rule.title.fr}** (\`${rule.code}\`). ${capital(levels[rule.level])}.${rule.fix ? " Se corrige seule." : ""}`,
    "",
    rule.why,
    "",
  ]);
  return [
    "# Les règles de `tremplin doctor`",
    "",
    "`npm run tremplin -- doctor` vérifie votre instance et dit, pour chaque point, le fichier, la clé, ce qui ne va pas",
    "et quoi écrire. Avec `--json`, un programme peut lire la réponse. Le code de sortie est 1 s'il y a une erreur.",
    "",
    "Avec `--fix`, la commande corrige d'abord ce qui peut l'être sans rien perdre (les règles marquées « se corrige",
    "seule ») et dit ce qu'elle a fait.",
    "",
    "Cette page est produite à partir des règles : `pnpm -C packages/instance run generate` la réécrit.",
    "",
    ...entries,
  ].join("\n");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
