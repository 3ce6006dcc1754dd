import { writeFileSync } from "node:fs";
import { communesFile, formatCommunes } from "../src/territory/communes-file.ts";
import { formatGroups, groupsFile } from "../src/territory/groups-file.ts";
import { compileCommunes, readCommuneSources } from "./communes/compile.ts";
import { readOfficialGroups } from "./communes/official.ts";

const communes = compileCommunes(readCommuneSources());
writeFileSync(communesFile, formatCommunes(communes));

const groups = readOfficialGroups()
  .map(({ code, nom, membres }) => ({ code, name: nom, communes: membres.map((member) => member.code) }))
  .toSorted((a, b) => a.name.localeCompare(b.name, "fr") || (a.code < b.code ? -1 : 1));
writeFileSync(groupsFile, formatGroups(groups));

const estimated = communes.filter((commune) => commune.estimated);
const people = (list: typeof communes) => list.reduce((sum, { population }) => sum + population, 0);
console.log(
  `${communes.length} communes and arrondissements; ${estimated.length} centres estimated or unknown ` +
    `(${((100 * people(estimated)) / people(communes)).toFixed(1)} % of the population)`,
);
