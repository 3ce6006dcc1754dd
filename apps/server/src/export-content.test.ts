import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PictureFolder, SiteContent } from "@tremplin/api";
import { addContent, contentDocument, migrate, openDatabase, saveContentStep } from "@tremplin/database";
import { loadInstance } from "@tremplin/instance";
import { expect, onTestFinished, test } from "vitest";
import { exportContentFiles } from "./export-content.ts";
import { fileStore } from "./files/file-store.ts";

const template = fileURLToPath(new URL("../../../templates/mission-locale", import.meta.url));

async function board() {
  const folder = await mkdtemp(join(tmpdir(), "export-"));
  const database = await openDatabase({ url: "sqlite::memory:" });
  onTestFinished(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });
  await migrate(database);
  const at = new Date("2026-11-30T09:00:00Z");
  const write = async (path: string, source: string) => {
    const document = {
      id: path,
      path,
      version: 1,
      publishedVersion: null,
      publishedAt: null,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    };
    const version = { documentId: path, number: 1, path, source, step: "create", note: "" } as const;
    await addContent(database, document, { ...version, authorId: null, authorName: "Anne", at });
    return document;
  };
  const published = await write("metiers/perchman", "---\ntitle: Perchman\nrome: [N2101]\n---\n\nDehors.\n");
  await saveContentStep(database, published, { ...published, publishedVersion: 1, publishedAt: at }, null);
  await write("brouillon", "---\ntitle: Brouillon\n---\n\nPas fini.\n");
  const files = fileStore(join(folder, "fichiers"));
  const content = new SiteContent({
    instance: await loadInstance(template),
    database,
    folder: new PictureFolder(files, join(folder, "originaux"), () => expect.unreachable()),
  });
  const run = async (isForced = false) => {
    const into = join(folder, "instance");
    const done = await exportContentFiles({ database, content, files }, { into, isForced });
    return done.map(({ file, fate }) => `${basename(file)} ${fate}`);
  };
  const read = (path: string) => readFile(join(folder, "instance/content", path), "utf8");
  return { database, folder, run, read, write };
}

test("what is written on the site becomes files; a draft says that it is one", async () => {
  const { run, read } = await board();
  expect(await run()).toEqual(["brouillon.md written", "perchman.md written"]);
  expect(await read("metiers/perchman.md")).toBe("---\ntitle: Perchman\nrome: [N2101]\n---\n\nDehors.\n");
  expect(await read("brouillon.md")).toContain("draft: true");
  expect(await run()).toEqual(["brouillon.md unchanged", "perchman.md unchanged"]);
});

test("a file that says something else is kept, unless it is forced", async () => {
  const { folder, run, read } = await board();
  await run();
  await writeFile(join(folder, "instance/content/brouillon.md"), "à moi");
  expect(await run()).toEqual(["brouillon.md kept", "perchman.md unchanged"]);
  expect(await read("brouillon.md")).toBe("à moi");
  expect(await run(true)).toEqual(["brouillon.md overwritten", "perchman.md unchanged"]);
  expect(await read("brouillon.md")).toContain("Pas fini.");
});

test("a text that would keep the board from starting is named, and not written", async () => {
  const { run, read, write } = await board();
  await write("rompu", "---\ntitle: Rompu\n---\n\n{{contact.mail}}\n");
  expect(await run()).toEqual(["brouillon.md written", "perchman.md written", "rompu.md left-out"]);
  await expect(read("rompu.md")).rejects.toThrow("ENOENT");
});

test("an address that would leave the folder writes nothing", async () => {
  const { database, run } = await board();
  await database.db
    .updateTable("contentDocument")
    .set({ path: "../../../dehors" })
    .where("id", "=", "brouillon")
    .execute();
  await expect(run()).rejects.toThrow("would leave");
  expect(await contentDocument(database.db, "brouillon")).toMatchObject({ path: "../../../dehors" });
});
