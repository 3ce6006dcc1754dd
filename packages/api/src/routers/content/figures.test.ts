import { beginApplication, createUser, saveOffers } from "@tremplin/database";
import { applicationExample, eachDialect, offerExample } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { readDocument } from "../../content/read-document.ts";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";
import { boardAt } from "../../testing/three-sides.ts";

eachDialect((_engine, open) => {
  test("figures are counted around a place, and anew when offers change", async () => {
    const database = await open();
    const board = await testBoard(database, {
      offers: [offerExample(1), offerExample(2, { contract: "cdd" })],
    });
    withFigures(board, [
      ":::chiffres\nmontrer: offres\n:::",
      ":::chiffres\nmontrer: offres\nrome: D1106\ncommune: 21231\nrayon: 10\n:::",
      ":::chiffres\nmontrer: offres\ncommune: 75056\nrayon: 10\n:::",
    ]);
    const ask = () =>
      board.api.content.figures([
        { rome: [], place: null, radiusKm: 20 },
        { rome: ["D1106"], place: "21231", radiusKm: 10 },
        { rome: [], place: "75056", radiusKm: 10 },
      ]);
    expect(await ask()).toMatchObject([{ offers: 2, permanent: 1 }, { offers: 2 }, { offers: 0 }]);
    await saveOffers(database, [offerExample(3)]);
    await board.context.index.refresh();
    expect(await ask()).toMatchObject([{ offers: 3, permanent: 2 }, { offers: 3 }, { offers: 0 }]);
  });

  test("hires show once they are final, though no offer changes", async () => {
    const database = await open();
    const offer = offerExample(1);
    let now = boardNow;
    const board = await boardAt(() => now, database, { offers: [offer] });
    withFigures(board, [":::chiffres\nmontrer: embauches\n:::"]);
    for (const id of ["ali", "eli", "ines", "lou", "zoe"]) {
      await createUser(database, { id, name: id, email: `${id}@exemple.fr` }, now);
      const hired = { id, candidateId: id, offerId: offer.id, state: "hired", changedAt: now } as const;
      await beginApplication(database.db, applicationExample(hired));
    }
    const ask = () => board.api.content.figures([{ rome: [], place: null, radiusKm: 20 }]);
    expect(await ask()).toMatchObject([{ hires: 0 }]);
    now = new Date(now.getTime() + 11 * 60_000);
    expect(await ask()).toMatchObject([{ hires: 5 }]);
  });

  test("what no page counts is not told, whoever asks", async () => {
    const board = await testBoard(await open(), { offers: [offerExample(1)] });
    withFigures(board, [":::chiffres\nmontrer: offres\nrome: D1106\ncommune: 21231\nrayon: 10\n:::"]);
    const shown = { rome: ["D1106"], place: "21231", radiusKm: 10 };
    const nothing = { offers: 0, posts: 0, companies: 0, permanent: 0, training: 0, hires: 0 };
    const counted = await board.api.content.figures([
      shown,
      { ...shown, rome: [] },
      { ...shown, rome: ["D1106", "D1106"] },
      { ...shown, place: null },
      { ...shown, radiusKm: 11 },
    ]);
    expect(counted).toMatchObject([{ offers: 1 }, nothing, nothing, nothing, nothing]);
  });

  test("the offers of several jobs, the newest first", async () => {
    const database = await open();
    const day = (number: number) => ({ publishedAt: new Date(`2026-11-${number}T08:00:00Z`) });
    const board = await testBoard(database, {
      offers: [
        offerExample(1, day(18)),
        offerExample(2, { romeCode: "N1103", ...day(20) }),
        offerExample(3, { romeCode: "M1805", ...day(21) }),
      ],
    });
    const { total, newest } = await board.api.content.jobOffers({ rome: ["D1106", "N1103", "D1106"] });
    expect(total).toBe(2);
    expect(newest.map(({ publicId }) => publicId)).toEqual(["0000000002", "0000000001"]);
    expect(await board.api.content.jobOffers({ rome: ["K1304"] })).toEqual({ total: 0, newest: [] });
  });
});

/** Puts a page with these blocks among the pages of a board. */
function withFigures({ context }: TestBoard, blocks: readonly string[]): void {
  const source = `---\ntitle: "Chiffres"\n---\n${blocks.join("\n\n")}\n`;
  const read = readDocument(context.instance, "chiffres", source);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const { instance } = context;
  Object.assign(context, {
    instance: { ...instance, content: new Map(instance.content).set("chiffres", read.page) },
  });
}
