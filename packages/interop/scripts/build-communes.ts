import { writeFileSync } from "node:fs";
import { communesFile, formatCommunes } from "../src/territory/communes-file.ts";
import { compileCommunes, readCommuneSources } from "./communes/compile.ts";

const communes = compileCommunes(readCommuneSources());
writeFileSync(communesFile, formatCommunes(communes));

const estimated = communes.filter((commune) => commune.estimated);
const people = (list: typeof communes) => list.reduce((sum, { population }) => sum + population, 0);
console.log(
  `${communes.length} communes and arrondissements; ${estimated.length} centres estimated or unknown ` +
    `(${((100 * people(estimated)) / people(communes)).toFixed(1)} % of the population)`,
);
