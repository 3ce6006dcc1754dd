import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resizePicture } from "@tremplin/api";
import { migrate, openDatabase, saveContentPicture } from "@tremplin/database";
import { expect, onTestFinished, test, vi } from "vitest";
import { testBoard } from "../testing/board.ts";

test("a picture of a page is made in the formats and widths that pages offer, and kept", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pictures-"));
  const database = await openDatabase({ url: "sqlite::memory:" });
  onTestFinished(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });
  await migrate(database);
  const file = join(folder, "a.jpg");
  const path = "images/a.jpg";
  const drawing = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6"><path d="M0 0h9v6z"/></svg>',
  );
  await writeFile(file, await resizePicture(drawing, { width: 600, format: "jpg" }));
  const asset = { path, file, contentType: "image/jpeg", digest: "0123456789ab", width: 600, height: 400 };
  const { get, services } = await testBoard(database, {
    change: (instance) => ({ ...instance, pictures: new Map([[path, asset]]) }),
  });

  const shown = await get("/images/contenu/0123456789ab-480.avif");
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    "content-type": "image/avif",
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  });
  const bytes = Buffer.from(await shown.arrayBuffer());
  expect(bytes.toString("latin1", 4, 12)).toBe("ftypavif");
  expect(await readdir(join(services.dataDir, "contenu"))).toEqual(["0123456789ab-480.avif"]);
  expect(Buffer.from(await (await get("/images/contenu/0123456789ab-480.avif")).arrayBuffer())).toEqual(
    bytes,
  );

  for (const name of ["0123456789ab-481.avif", "0123456789ab.svg", "..%2Fsecret", "ba9876543210-480.avif"]) {
    expect((await get(`/images/contenu/${name}`)).status, name).toBe(404);
  }
});

test("a picture that the store does not give shows once it does, and takes no page down", async () => {
  const database = await openDatabase({ url: "sqlite::memory:" });
  onTestFinished(() => database.close());
  await migrate(database);
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6"/>');
  await saveContentPicture(database, {
    path: "images/a.svg",
    digest: "0123456789ab",
    contentType: "image/svg+xml",
    width: 9,
    height: 6,
    bytes: drawing.byteLength,
    alt: "Un atelier",
    authorId: null,
    authorName: "Anne",
    at: new Date("2026-11-23T12:00:00Z"),
  });
  const logged = vi.spyOn(console, "error").mockReturnValue();
  onTestFinished(() => logged.mockRestore());
  const { get, services } = await testBoard(database);
  const { files, content } = services;
  const reach = vi.spyOn(files, "get").mockRejectedValue(new Error("unreachable"));
  expect((await get("/")).status).toBe(200);
  expect(content.instance.pictures.has("images/a.svg")).toBe(true);
  expect((await get("/images/contenu/0123456789ab.svg")).status).toBe(404);
  expect(logged).toHaveBeenCalledWith(expect.stringContaining("unreachable"));

  reach.mockResolvedValue(Buffer.from(drawing));
  const shown = await get("/images/contenu/0123456789ab.svg");
  expect([shown.status, await shown.text()]).toEqual([200, drawing.toString()]);
});
