import { everyOffer } from "@tremplin/core/offer";
import { eachDialect, offerExample } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { baker, offersBoard } from "../routers/offer/testing.ts";
import { importRome } from "./import-rome.ts";
import { aFile } from "./testing.ts";

const jobs = "code_rome,libelle_rome\nD1102,Boulangerie - viennoiserie\nX,Faux\n";
const titles = "code_ogr,libelle_appellation_long,code_rome\n16437,Mitron / Mitronne,D1102\n";

eachDialect((_engine, open) => {
  test("the ROME is taken in once, row by row", async () => {
    const database = await open();
    expect(await importRome(database, aFile(jobs))).toMatchObject({
      ok: true,
      value: {
        jobs: { read: 1, added: 1, changed: 0 },
        titles: { read: 0 },
        rejected: [{ row: 2, reason: expect.stringContaining("code ROME") }],
      },
    });
    expect(await importRome(database, aFile(jobs))).toMatchObject({
      value: { jobs: { added: 0, changed: 0 } },
    });
    expect(await importRome(database, aFile("nom;prénom\nA;B\n"))).toMatchObject({
      refusal: { code: "rome-file", details: { message: expect.stringContaining("code_rome") } },
    });
  });

  test("a search by a title that no offer has leads to the job's offers, and a draft is told its job", async () => {
    const database = await open();
    const offers = [offerExample(1, { romeCode: "D1102", romeLabel: "Boulangerie" })];
    const board = await offersBoard(database, "none", offers);
    const search = async () =>
      (await board.as(baker).offer.search({ ...everyOffer, words: "mitron" })).wider.filter(
        ({ kind }) => kind === "job",
      );
    expect(await search()).toEqual([]);
    for (const file of [jobs, titles]) await importRome(database, aFile(file));
    await board.context.index.refresh();
    expect(await search()).toMatchObject([
      { words: "Boulangerie - viennoiserie", count: 1, search: { words: "", rome: "D1102" } },
    ]);
    const { id } = await board.send(baker, { title: "Mitron / Mitronne" });
    const begun = await board.as(baker).offer.startDraft({ companyId: null, like: null, template: null });
    const draftId = begun.ok ? begun.value.id : id;
    await board.as(baker).offer.keepDraft({ id: draftId, fields: { title: "Mitron (H/F)" } });
    const { romes } = await board.as(baker).offer.draft({ id: draftId });
    expect(romes[0]).toEqual({ code: "D1102", label: "Boulangerie - viennoiserie" });
  });
});
