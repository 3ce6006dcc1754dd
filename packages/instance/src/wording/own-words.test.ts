import { expect, test } from "vitest";
import { readWordFiles } from "./catalogues.ts";

const french = readWordFiles("fr");
const english = readWordFiles("en");

/** Words that English and French spell alike. A message made of these alone may read the same in both. */
const shared = new Set(
  `absences action actions administration bic codes contact csv cv date dates document documents excel format
  iban images index invitations km logo messages minutes normal note notes notifications organisations page passage pixels
  places programme question religion siret site`.split(/\s+/),
);

/** Names of typefaces with their licences, and samples that are shown in their own language. */
const namesAndSamples = /^(credits|sample)\./;

function wordsOf(message: string): string[] {
  return message.replaceAll(/\{\w+\}/g, " ").match(/\p{L}+/gu) ?? [];
}

test("English says everything that French says", () => {
  const missing = [...french].flatMap(([file, messages]) =>
    Object.keys(messages)
      .filter((id) => !(id in (english.get(file) ?? {})))
      .map((id) => `en/${file}: ${id}`),
  );
  expect(missing).toEqual([]);
});

test("no English message is the French one, save words that are the same", () => {
  const copied = asInFrench("en").filter(
    ({ id, text }) =>
      !namesAndSamples.test(id) && !wordsOf(text).every((word) => shared.has(word.toLowerCase())),
  );
  expect(copied).toEqual([]);
});

/** "SMS" is the word in Ukrainian too; the other is the subject of a mail to a team that reads French. */
const sameElsewhere = new Set(["notification.channel.sms", "company.spontaneousSubject"]);

test.each(["ar", "uk", "prs"])("no message in %s is the French one", (folder) => {
  const copied = asInFrench(folder).filter(
    ({ id, text }) => !sameElsewhere.has(id) && wordsOf(text).length > 0,
  );
  expect(copied).toEqual([]);
});

function asInFrench(folder: string): { file: string; id: string; text: string }[] {
  return [...readWordFiles(folder)].flatMap(([file, messages]) =>
    Object.entries(messages)
      .filter(([id, text]) => french.get(file)?.[id] === text)
      .map(([id, text]) => ({ file, id, text })),
  );
}
