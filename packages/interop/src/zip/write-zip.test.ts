import { expect, test } from "vitest";
import { readArchive } from "../document/archive.ts";
import { writeZip } from "./write-zip.ts";

test("what is written is read again, names and bytes", async () => {
  const entries = [
    { name: "content/à-propos.md", bytes: Buffer.from("Été\n".repeat(1000)) },
    { name: "content/images/a.webp", bytes: Buffer.from([0, 1, 2, 255]) },
    { name: "vide.txt", bytes: Buffer.alloc(0) },
  ];
  const read = await readArchive(writeZip(entries, new Date("2026-11-30T09:00:00Z")), () => true);
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value.names).toEqual(entries.map(({ name }) => name));
  for (const { name, bytes } of entries) expect(read.value.files.get(name)).toEqual(bytes);
});
