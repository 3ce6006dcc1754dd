// The boundary check: who may import whom, and the other promises of the layout. Says why when one is broken.
import { fileURLToPath } from "node:url";
import { problemText } from "./boundaries/problem.ts";
import { readWorkspace } from "./boundaries/read-workspace.ts";
import { RULES } from "./boundaries/rules/index.ts";

const workspace = await readWorkspace(fileURLToPath(new URL("..", import.meta.url)), process.env);
const problems = RULES.flatMap((rule) => rule(workspace));
for (const problem of problems) console.error(`${problemText(problem)}\n`);
const files = workspace.packages.reduce((sum, { files }) => sum + files.length, 0);
console.log(
  `Frontières : ${files} fichiers de ${workspace.packages.length} packages, ${problems.length} problème(s).`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
