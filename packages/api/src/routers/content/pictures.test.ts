import { dataVersion } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import { actors } from "../../access/who.ts";
import { exportContent } from "../../content/export-content.ts";
import { contentPictureKey } from "../../content/picture-folder.ts";
import type { Caller } from "../../router.ts";
import { type TestBoard, testBoard } from "../../testing/board.ts";

const photo = (background = "#1d5c46") =>
  sharp({ create: { width: 800, height: 600, channels: 3, background } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: "47/1 19/1 17/1" } })
    .toBuffer();
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><script>alert(1)</script></svg>',
);

eachDialect((_engine, open) => {
  let board: TestBoard;
  let api: Caller["content"];

  beforeEach(async () => {
    board = await testBoard(await open(), { offers: [] });
    api = board.as(actors.administrator).content;
  });

  async function add(name: string, bytes: Uint8Array, alt = "Un atelier") {
    const added = await api.pictures.add({ name, bytes, alt });
    return added.ok ? added.value.path : added.refusal.code;
  }

  async function write(body: string) {
    const made = await api.create({ kind: "page", title: "Atelier", path: "" });
    if (!made.ok) throw new Error(made.refusal.code);
    const { id } = made.value;
    const { form } = await api.edit({ id });
    const published = await api.publish({ id, basedOn: 1, form: { ...form, body }, note: "" });
    const { content, database, instance } = board.context;
    await content.follow(await dataVersion(database.db));
    return { published, page: instance.content.get("atelier") };
  }

  test("a picture is made anew, and a page shows it by its address", async () => {
    const path = await add("Mon Atelier été.JPG", await photo());
    expect(path).toBe("images/mon-atelier-ete.webp");
    const { page } = await write(`![Une fraiseuse](${path})`);
    expect(page?.html).toMatch(/<img[^>]* alt="Une fraiseuse"/);
    const { files } = await exportContent(board.context);
    const kept = files.find(({ name }) => name === `content/${path}`);
    const metadata = await sharp(kept?.bytes).metadata();
    expect(metadata.format).toBe("webp");
    expect(metadata.exif).toBeUndefined();
    expect(await api.pictures.list()).toMatchObject([{ path, alt: "Un atelier", usedBy: ["/atelier"] }]);
  });

  test("two pictures of one name that come at the same time are both kept", async () => {
    const [one, other] = [await photo(), await photo("#ffffff")];
    const paths = await Promise.all([add("c.jpg", one, "Vert"), add("c.jpg", other, "Blanc")]);
    expect(paths.toSorted()).toEqual(["images/c-2.webp", "images/c.webp"]);
    const listed = await api.pictures.list();
    expect(listed.map(({ alt }) => alt).toSorted()).toEqual(["Blanc", "Vert"]);
  });

  test("the same picture twice is one, another of the same name has another address", async () => {
    expect(await add("a.jpg", await photo())).toBe("images/a.webp");
    expect(await add("b.jpg", await photo(), "Autrement dit")).toBe("images/a.webp");
    expect(await add("a.jpg", await photo("#fff"))).toBe("images/a-2.webp");
    expect(await api.pictures.list()).toMatchObject([{ path: "images/a-2.webp" }, { alt: "Autrement dit" }]);
  });

  test("one that a text shows stays, and goes when none does", async () => {
    const path = await add("a.jpg", await photo());
    await write(`![Une fraiseuse](${path})`);
    expect(await api.pictures.remove({ path })).toMatchObject({
      refusal: { code: "content-picture-used", details: { pages: "/atelier" } },
    });
    const other = await add("b.jpg", await photo("#fff"));
    expect(await api.pictures.remove({ path: other })).toEqual({ ok: true, value: null });
    expect(await api.pictures.remove({ path: other })).toMatchObject({ refusal: { code: "not-found" } });
  });

  test.each(["a.webp", "../images/a.webp", "/content/images/a.webp"])(
    "one that a text shows as %s stays",
    async (named) => {
      const path = await add("a.jpg", await photo());
      const longer = await add("la.jpg", await photo("#fff"));
      expect((await write(`![Une fraiseuse](${longer})`)).published).toMatchObject({ ok: true });
      expect(await api.pictures.list()).toMatchObject([
        { path, usedBy: [] },
        { path: longer, usedBy: ["/atelier"] },
      ]);
      const { id } = (await api.list()).pages.find((page) => page.path === "atelier")?.document ?? {};
      const { form } = await api.edit({ id: `${id}` });
      const body = `![Une fraiseuse](${named})`;
      expect(await api.publish({ id: `${id}`, basedOn: 2, form: { ...form, body }, note: "" })).toMatchObject(
        { ok: true },
      );
      expect(await api.pictures.remove({ path })).toMatchObject({
        refusal: { code: "content-picture-used", details: { pages: "/atelier" } },
      });
    },
  );

  describe("attacks", () => {
    test.each(["../../../etc/passwd", "..\\..\\x.png", '"><script>alert(1)</script>.png', "\0.png", "."])(
      "a name like %j gives an address of plain letters",
      async (name) => {
        expect(await add(name, await photo())).toMatch(/^images\/[a-z0-9-]+\.webp$/);
      },
    );

    test("a drawing with a script is not taken", async () => {
      expect(await add("a.svg", svg)).toBe("picture-kind");
      expect(await add("a.png", svg)).toBe("picture-kind");
    });

    test("a picture without words for it is not taken", async () => {
      await expect(api.pictures.add({ name: "a.png", bytes: await photo(), alt: " " })).rejects.toMatchObject(
        {
          code: "BAD_REQUEST",
        },
      );
    });
  });

  test("what is taken away is an archive of files that the instance can read", async () => {
    const path = await add("a.jpg", await photo());
    await write(`![Une fraiseuse](${path})`);
    await api.create({ kind: "page", title: "Brouillon", path: "" });
    const { files, leftOut } = await exportContent(board.context);
    expect(leftOut).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual([
      "content/atelier.md",
      "content/brouillon.md",
      `content/${path}`,
    ]);
    expect(Buffer.from(files[1]?.bytes ?? []).toString()).toContain("draft: true");
    const { mediaType, bytes } = await api.takeAway();
    expect(mediaType).toBe("application/zip");
    expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe("PK");
  });

  test("what would keep the board from starting is left out, and said", async () => {
    const path = await add("a.jpg", await photo());
    await write(`![Une fraiseuse](${path})`);
    const made = await api.create({ kind: "page", title: "Brouillon", path: "" });
    if (!made.ok) throw new Error(made.refusal.code);
    const { id } = made.value;
    const { form } = await api.edit({ id });
    await api.save({ id, basedOn: 1, form: { ...form, body: "{{contact.mail}}" }, note: "" });
    const { digest } = (await api.pictures.list())[0] ?? {};
    await board.context.files.remove(contentPictureKey(`${digest}`));
    const { files, leftOut } = await exportContent(board.context);
    expect(files).toEqual([]);
    expect(leftOut).toMatchObject([
      { name: "content/atelier.md", problems: [{ file: "content/atelier.md" }] },
      { name: "content/brouillon.md", problems: [{ key: "{{contact.mail}}" }] },
    ]);
    // Told beside the texts, away from the folder that the board reads.
    const archive = Buffer.from((await api.takeAway()).bytes).toString("latin1");
    expect(archive).toContain("a-corriger/content/brouillon.md");
    expect(archive).toContain("a-corriger/a-corriger.txt");
  });

  test.each(["draft: false", "'draft' : false", "order: 2\ndraft: no\ndraft: false"])(
    "a text that was never published is a draft as a file, though it says %j",
    async (rest) => {
      const made = await api.create({ kind: "page", title: "Brouillon", path: "" });
      if (!made.ok) throw new Error(made.refusal.code);
      const { id } = made.value;
      const { form } = await api.edit({ id });
      await api.save({ id, basedOn: 1, form: { ...form, rest }, note: "" });
      const { files } = await exportContent(board.context);
      const text = Buffer.from(files[0]?.bytes ?? []).toString();
      expect(text.match(/draft.*/g)).toEqual(["draft: true"]);
    },
  );
});
