import type { Actor } from "@tremplin/core/account";
import { dataVersion, saveAntennaPage, saveOffers } from "@tremplin/database";
import { antennaExample, eachDialect, offerExample } from "@tremplin/database/testing";
import { servedAddresses, takenAddresses } from "@tremplin/instance";
import { beforeEach, describe, expect, test } from "vitest";
import { actors } from "../../access/who.ts";
import { PictureFolder } from "../../content/picture-folder.ts";
import { SiteContent } from "../../content/site-content.ts";
import type { Caller } from "../../router.ts";
import { type TestBoard, testBoard } from "../../testing/board.ts";

const anne = actors.administrator;
const basile = { ...actors.moderator, roles: ["administrator"], userId: "basile", name: "Basile" } as Actor;
const empty = {
  title: "Nos métiers",
  description: "",
  date: "",
  updated: "",
  authors: "",
  image: "",
  alt: "",
  rome: "",
  tags: "",
  rest: "",
  body: "",
};

eachDialect((_engine, open) => {
  let board: TestBoard;
  let api: Caller;
  let id: string;

  beforeEach(async () => {
    board = await testBoard(await open(), { offers: [] });
    api = board.as(anne);
    const made = await api.content.create({ kind: "page", title: "Nos métiers", path: "" });
    if (!made.ok) throw new Error(made.refusal.code);
    id = made.value.id;
  });

  /** The page as a stranger gets it, once the board took over what was published. */
  async function shown(path: string) {
    const { content, database, instance } = board.context;
    await content.follow(await dataVersion(database.db));
    return instance.content.get(path);
  }

  const form = (body: string) => ({ ...empty, body });

  test("a page is begun, mended, published, changed and taken back", async () => {
    expect(await shown("nos-metiers")).toBeUndefined();
    const wrong = { id, basedOn: 1, form: form("Bonjour\n\n{{contact.mail}}"), note: "" };
    expect(await api.content.publish(wrong)).toMatchObject({ refusal: { code: "content-problems" } });
    expect(await api.content.save(wrong)).toMatchObject({ value: { version: 2 } });
    expect((await api.content.edit({ id })).problems).toMatchObject([
      { field: "body", line: 3, excerpt: "{{contact.mail}}" },
    ]);
    expect(await api.content.preview({ id, number: null })).toEqual({ number: 2, page: null, figures: [] });

    const right = { id, basedOn: 2, form: form("Bonjour\n\n{{contact.email}}"), note: "relu" };
    expect(await api.content.publish(right)).toMatchObject({ value: { version: 3, publishedVersion: 3 } });
    expect((await shown("nos-metiers"))?.html).toContain("Bonjour");

    await api.content.save({ ...right, basedOn: 3, form: form("Bonsoir") });
    expect((await api.content.edit({ id })).document.state).toBe("changed");
    expect((await shown("nos-metiers"))?.html).toContain("Bonjour");
    expect((await api.content.preview({ id, number: null })).page?.html).toContain("Bonsoir");

    expect(await api.content.unpublish({ id })).toMatchObject({ value: { publishedVersion: null } });
    expect(await shown("nos-metiers")).toBeUndefined();
  });

  test("who writes on the site is sent to its pictures, not to a folder", async () => {
    const { problems } = await api.content.attempt({ id, form: form("![Un établi](images/etabli.webp)") });
    expect(problems).toMatchObject([{ line: 1, mend: { fr: expect.stringContaining("Images") } }]);
    expect(problems[0]?.mend.fr).not.toContain("content/images");
  });

  test("links that lead nowhere are told, and keep nobody from publishing", async () => {
    const body = "[ici](/nos-metiers)\n\n[là](/nulle)\n\n[offres](/offres)";
    const dead = [{ field: "body", line: 3, message: { fr: "le lien /nulle ne mène à rien" } }];
    expect((await api.content.attempt({ id, form: form(body) })).deadLinks).toMatchObject(dead);
    const sent = { id, basedOn: 1, form: form(body), note: "" };
    expect(await api.content.publish(sent)).toMatchObject({ ok: true });
    const edited = await api.content.edit({ id });
    expect(edited.deadLinks).toMatchObject(dead);
    expect(edited.problems).toEqual([]);
    // Its former address still leads to it.
    const basedOn = edited.document.version;
    expect(await api.content.rename({ id, basedOn, path: "les-metiers" })).toMatchObject({ ok: true });
    expect((await api.content.edit({ id })).deadLinks).toMatchObject(dead);
  });

  test("a preview counts for its writer what nobody else is told before it is published", async () => {
    const block = ":::chiffres\nmontrer: offres\nrome: J1501\n:::\n";
    const asked = [{ rome: ["J1501"], place: null, radiusKm: 20 }];
    await saveOffers(board.context.database, [offerExample(1, { romeCode: "J1501" })]);
    await board.context.index.refresh();
    expect((await api.content.attempt({ id, form: form(block) })).figures).toMatchObject([{ offers: 1 }]);
    await api.content.save({ id, basedOn: 1, form: form(block), note: "" });
    expect((await api.content.preview({ id, number: null })).figures).toMatchObject([{ offers: 1 }]);
    expect(await board.api.content.figures(asked)).toMatchObject([{ offers: 0 }]);
    await api.content.publish({ id, basedOn: 2, form: form(block), note: "" });
    await shown("nos-metiers");
    expect(await board.api.content.figures(asked)).toMatchObject([{ offers: 1 }]);
  });

  test("of two who begin a page at one address at the same time, one is told that it is taken", async () => {
    const begin = (who: Caller) => who.content.create({ kind: "page", title: "Le forum", path: "" });
    const begun = await Promise.all([begin(api), begin(board.as(basile))]);
    expect(begun.filter(({ ok }) => ok)).toHaveLength(1);
    expect(begun.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: "content-path-taken", details: { field: "path" } },
    });
    const { pages } = await api.content.list();
    expect(pages.filter(({ path }) => path === "le-forum")).toHaveLength(1);
  });

  test("an old address leads to where the page stands now, and to nothing that nobody sees", async () => {
    const moved = (path: string) => board.api.content.moved({ path });
    await api.content.publish({ id, basedOn: 1, form: form("Bonjour"), note: "" });
    expect(await moved("nos-metiers")).toBeNull();
    await api.content.rename({ id, basedOn: 2, path: "metiers-d-ici" });
    await api.content.rename({ id, basedOn: 3, path: "les-metiers" });
    expect(await moved("nos-metiers")).toBe("les-metiers");
    expect(await moved("metiers-d-ici")).toBe("les-metiers");
    // Back where it stood: it leads nowhere from there, and the address of a while ago leads there.
    await api.content.rename({ id, basedOn: 4, path: "nos-metiers" });
    expect(await moved("nos-metiers")).toBeNull();
    expect(await moved("les-metiers")).toBe("nos-metiers");
    await api.content.unpublish({ id });
    expect(await moved("les-metiers")).toBeNull();
    expect(await moved("jamais-vue")).toBeNull();
  });

  test("what is published is shown though nothing in it changed", async () => {
    const { form: typed } = await api.content.edit({ id });
    const published = await api.content.publish({ id, basedOn: 1, form: typed, note: "" });
    expect(published).toMatchObject({ value: { version: 1, publishedVersion: 1 } });
  });

  test("of two who change one page, the second sees both texts and what differs", async () => {
    await api.content.save({ id, basedOn: 1, form: form("Le texte d'Anne"), note: "" });
    const other = board.as(basile).content;
    const typed = { id, form: form("Le texte de Basile") };
    for (const step of [other.save, other.publish]) {
      expect(await step({ ...typed, basedOn: 1, note: "" })).toMatchObject({
        refusal: { code: "content-conflict" },
      });
    }
    const conflict = await other.conflict(typed);
    if (!conflict.ok) throw new Error(conflict.refusal.code);
    const { version, savedBy, theirs, difference } = conflict.value;
    expect({ version, savedBy }).toEqual({ version: 2, savedBy: "administrator" });
    expect(theirs).toContain("Le texte d'Anne");
    const changed = difference.find(({ kind }) => kind === "changed");
    expect(changed).toMatchObject({
      parts: [
        { text: "Le texte " },
        { kind: "removed" },
        { kind: "added" },
        ...(changed?.kind === "changed" ? changed.parts.slice(3) : []),
      ],
    });
    expect(await other.save({ ...typed, basedOn: version, note: "" })).toMatchObject({
      value: { version: 3 },
    });
    const { versions } = await api.content.history({ id });
    expect(versions.map(({ number, authorName }) => [number, authorName])).toEqual([
      [3, "Basile"],
      [2, "administrator"],
      [1, "administrator"],
    ]);
  });

  test("an older text comes back as the newest, and nothing in between is lost", async () => {
    await api.content.save({ id, basedOn: 1, form: form("un"), note: "" });
    await api.content.save({ id, basedOn: 2, form: form("deux"), note: "" });
    expect(await api.content.restore({ id, basedOn: 3, number: 2 })).toMatchObject({ value: { version: 4 } });
    expect((await api.content.edit({ id })).form.body).toBe("un\n");
    expect(await api.content.restore({ id, basedOn: 4, number: 9 })).toMatchObject({
      refusal: { code: "not-found" },
    });
    const compared = await api.content.compare({ id, number: 4, before: 3 });
    expect(compared.difference.at(-2)).toMatchObject({ parts: [{ text: "un" }] });
  });

  test("an address moves with what everybody sees, and is free once the page is put away", async () => {
    await api.content.publish({ id, basedOn: 1, form: form("x"), note: "" });
    expect(await api.content.rename({ id, basedOn: 2, path: "/Guide/" })).toMatchObject({
      value: { path: "guide", version: 3 },
    });
    expect(await shown("nos-metiers")).toBeUndefined();
    expect(await shown("guide")).toMatchObject({ path: "guide" });
    await api.content.remove({ id, basedOn: 3 });
    expect(await shown("guide")).toBeUndefined();
    expect((await api.content.list()).removed).toMatchObject([{ id }]);
    const again = { kind: "page", title: "Guide", path: "guide" } as const;
    expect(await api.content.create(again)).toMatchObject({ ok: true });
    expect(await api.content.bringBack({ id })).toMatchObject({ refusal: { code: "content-path-taken" } });
  });

  test.each([
    ["a-propos", "content-path-file"],
    ["offres/x", "content-own-address"],
    ["images", "content-own-address"],
    ["metiers", "content-own-address"],
    ["metiers/familles", "content-own-address"],
    ["nos-metiers", "content-path-taken"],
    ["../../etc/passwd", "content-path"],
  ])("no page can be begun at %s", async (path, code) => {
    expect(await api.content.create({ kind: "page", title: "X", path })).toMatchObject({
      refusal: { code, details: { field: "path" } },
    });
  });

  test("what the board answers by itself is no page's address and no antenna's", async () => {
    expect([...takenAddresses([])].sort()).toEqual([...servedAddresses].sort());
    for (const path of servedAddresses) {
      expect(await api.content.create({ kind: "page", title: "X", path }), path).toMatchObject({
        refusal: { code: "content-own-address", details: { address: `/${path}` } },
      });
    }
  });

  test("no page is written, moved, published or brought back where an antenna stands", async () => {
    const { database } = board.context;
    const refused = (address: string) => ({
      refusal: { code: "content-path-antenna", details: { address } },
    });
    const office = antennaExample({ id: "o", slug: "accueil-nord", territory: null, openedAt: null });
    await saveAntennaPage(database, office);
    await saveAntennaPage(database, antennaExample({ slug: "paca", openedAt: null }));
    await saveAntennaPage(
      database,
      antennaExample({ id: "c", slug: "alpes", closedAt: antennaExample().openedAt }),
    );
    for (const path of ["paca", "alpes", "paca/histoire"]) {
      const address = `/${path.split("/")[0]}`;
      expect(await api.content.create({ kind: "page", title: "X", path })).toMatchObject(refused(address));
      expect(await api.content.rename({ id, basedOn: 1, path })).toMatchObject(refused(address));
    }
    // Where advisors receive there is no page that this one could hide.
    expect(await api.content.create({ kind: "page", title: "X", path: "accueil-nord" })).toMatchObject({
      ok: true,
    });
    await saveAntennaPage(database, antennaExample({ id: "d", slug: "nos-metiers" }));
    expect(await api.content.publish({ id, basedOn: 1, form: form("x"), note: "" })).toMatchObject(
      refused("/nos-metiers"),
    );
    expect(await api.content.save({ id, basedOn: 1, form: form("x"), note: "" })).toMatchObject({ ok: true });
    await api.content.remove({ id, basedOn: 2 });
    expect(await api.content.bringBack({ id })).toMatchObject(refused("/nos-metiers"));
  });

  test("the portrait of a job is begun, moved, put away and brought back among the jobs", async () => {
    const made = await api.content.create({ kind: "portrait", title: "Perchman", path: "" });
    if (!made.ok) throw new Error(made.refusal.code);
    expect(made.value.path).toBe("metiers/perchman");
    const portrait = { id: made.value.id };
    expect(await api.content.rename({ ...portrait, basedOn: 1, path: "metiers/perchiste" })).toMatchObject({
      value: { path: "metiers/perchiste" },
    });
    expect(await api.content.remove({ ...portrait, basedOn: 2 })).toMatchObject({ ok: true });
    expect(await api.content.bringBack(portrait)).toMatchObject({ value: { path: "metiers/perchiste" } });
  });

  test("an address where what everybody sees could not be shown is refused", async () => {
    await api.content.publish({ id, basedOn: 1, form: form("x"), note: "" });
    const moved = { id, basedOn: 2, path: "actualites/nos-metiers" };
    expect(await api.content.rename(moved)).toMatchObject({
      refusal: { code: "content-problems", details: { count: 1 } },
    });
    expect(await shown("nos-metiers")).toMatchObject({ path: "nos-metiers" });
    // A draft may be unfinished there as anywhere.
    await api.content.unpublish({ id });
    expect(await api.content.rename(moved)).toMatchObject({ value: { path: "actualites/nos-metiers" } });
  });

  test.each(["demain", "30/12/2026", "2026-13-45"])(
    "a draft for the day %j is listed without one",
    async (date) => {
      await api.content.save({ id, basedOn: 1, form: { ...form("x"), date }, note: "" });
      expect((await api.content.list()).pages.find(({ path }) => path === "nos-metiers")).toMatchObject({
        from: null,
      });
    },
  );

  test("an article stands among the news and has its day", async () => {
    const made = await api.content.create({ kind: "article", title: "Forum de l'emploi", path: "" });
    if (!made.ok) throw new Error(made.refusal.code);
    expect(made.value.path).toBe("actualites/forum-de-l-emploi");
    expect((await api.content.edit({ id: made.value.id })).form.date).toBe("2026-11-23");
  });

  describe("when a file of the instance takes its address", () => {
    test("the file wins, and the page of the site cannot be changed", async () => {
      await api.content.publish({ id, basedOn: 1, form: form("du site"), note: "" });
      const { database, instance } = board.context;
      const about = instance.content.get("a-propos");
      if (!about) throw new Error("no page");
      const file = { ...about, path: "nos-metiers", html: "du fichier" };
      const content = new SiteContent({
        database,
        folder: new PictureFolder(board.context.files, "none", () => expect.unreachable()),
        instance: { ...instance, content: new Map([["nos-metiers", file]]) },
      });
      await content.follow(await dataVersion(database.db));
      expect(content.instance.content.get("nos-metiers")?.html).toBe("du fichier");
      expect(content.unseen).toEqual([{ path: "nos-metiers", problems: [] }]);

      const context = { ...board.context, content };
      const { createCaller } = await import("../../router.ts");
      const after = createCaller({ ...context, actor: anne }).content;
      expect((await after.list()).pages).toMatchObject([{ path: "nos-metiers", origin: "both" }]);
      expect((await after.edit({ id })).isFile).toBe(true);
      for (const refused of [
        await after.save({ id, basedOn: 2, form: form("x"), note: "" }),
        await after.publish({ id, basedOn: 2, form: form("x"), note: "" }),
        await after.restore({ id, basedOn: 2, number: 1 }),
      ]) {
        expect(refused).toMatchObject({ refusal: { code: "content-file" } });
      }
    });
  });

  test("a page that could be shown and no longer can is left out, and told of", async () => {
    await api.content.publish({ id, basedOn: 1, form: form("x"), note: "" });
    const { db } = board.context.database;
    await db.updateTable("contentVersion").set({ source: '---\ntitle: "x\n---\n' }).execute();
    expect(await shown("nos-metiers")).toBeUndefined();
    expect((await api.content.list()).pages.find(({ path }) => path === "nos-metiers")).toMatchObject({
      isBroken: true,
    });
  });

  describe("attacks", () => {
    test("a head with aliases of aliases is a problem, not a fault", async () => {
      const rest = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
      for (const letter of "bcdefghi") {
        const before = String.fromCharCode(letter.charCodeAt(0) - 1);
        rest.push(`${letter}: &${letter} [${Array(10).fill(`*${before}`).join(", ")}]`);
      }
      const tried = await api.content.attempt({ id, form: { ...empty, rest: rest.join("\n") } });
      expect(tried).toMatchObject({ page: null, problems: [{ field: "rest" }] });
    });

    test.each([
      ["a script", "<script>alert(1)</script>"],
      ["a handler", "<img src=x onerror=alert(1)>"],
      ["a link that runs", "[x](javascript:alert(1))"],
    ])("%s stays a text", async (_what, body) => {
      const { page } = await api.content.attempt({ id, form: form(body) });
      expect(page?.html ?? "").not.toMatch(/<script|<img[^>]*onerror|href="javascript/i);
    });

    test("a text of a megabyte is refused", async () => {
      await expect(
        api.content.save({ id, basedOn: 1, form: form("x".repeat(1_000_000)), note: "" }),
      ).rejects.toMatchObject({ code: "BAD_REQUEST" });
    });
  });
});
