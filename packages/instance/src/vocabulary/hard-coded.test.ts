import { expect, test } from "vitest";
import { readWordFiles } from "../wording/catalogues.ts";
import { compileWords } from "../wording/compile.ts";
import { french } from "../wording/french.ts";
import { productVocabulary, termIds } from "./terms.ts";

/**
 * Messages that mean no user of the site: what a contract is in general, the State's register and programme by
 * their names, the name of a job and of a column in a file.
 */
const general = new Set([
  "companySignUp.registerCeased",
  "companySignUp.registerFound",
  "companySignUp.registerSilent",
  "companySignUp.registerUnknown",
  "contract.apprentissage.plain",
  "contract.cdd-tremplin.plain",
  "contract.commercial.plain",
  "contract.franchise.plain",
  "contract.interim.plain",
  "contract.professionnalisation.plain",
  "contract.reprise",
  "contract.reprise.plain",
  "contract.stage.plain",
  "environment.company-register-url",
  "exitReason.business",
  "portfolio.columns",
  "programme.cej",
  "role.moderator",
]);

const nouns = termIds.flatMap((id) => {
  const { singular, plural } = productVocabulary.fr[id];
  return [singular ?? plural, plural];
});
// Feminine forms too: they would be just as hard-coded.
const named = new RegExp(`(?<![\\p{L}-])(?:${nouns.join("|")}|conseillères?|adhérentes?)(?!\\p{L})`, "iu");

function hardCoded(message: string): boolean {
  return named.test(message.replaceAll(/\[[^\]]*\]/g, ""));
}

test("no French message names a term of the vocabulary by a fixed word", () => {
  const found = Object.entries(french).filter(([id, message]) => hardCoded(message) && !general.has(id));
  expect(found).toEqual([]);
});

test("no English message does, save for members, who may be those of a team", () => {
  const english = Object.assign({}, ...readWordFiles("en").values()) as Record<string, string>;
  const ids = termIds.filter((id) => id !== "member");
  const fixed = new RegExp(
    `(?<!\\p{L})(?:${ids.flatMap((id) => [productVocabulary.en[id].singular, productVocabulary.en[id].plural]).join("|")})(?!\\p{L})`,
    "iu",
  );
  const found = Object.entries(english).filter(
    ([id, message]) => fixed.test(message.replaceAll(/\[[^\]]*\]|\{\w+[,}]/g, "")) && !general.has(id),
  );
  expect(found).toEqual([]);
});

test("every exception is one", () => {
  const messages: Readonly<Record<string, string>> = french;
  expect([...general].filter((id) => !hardCoded(messages[id] ?? ""))).toEqual([]);
});

test("whatever an instance calls them, the product's words are gone and every message can be read", () => {
  const other = { singular: "zabra", plural: "zabras", gender: "feminine", elision: false } as const;
  const fr = Object.fromEntries(termIds.map((id) => [id, other])) as Record<
    (typeof termIds)[number],
    typeof other
  >;
  const { words, problems } = compileWords(french, { vocabulary: { ...productVocabulary, fr } });
  expect(problems).toEqual([]);
  const left = Object.entries(words).filter(
    ([id, message]) => !general.has(id) && named.test(JSON.stringify(message)),
  );
  expect(left).toEqual([]);
});
