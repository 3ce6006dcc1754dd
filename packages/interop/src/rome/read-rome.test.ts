import { describe, expect, test } from "vitest";
import { makeArchive } from "../document/testing/make-archive.ts";
import { xlsxTable } from "../table/xlsx-table.ts";
import { readRome } from "./read-rome.ts";

const jobsCsv =
  '"code_rome","code_fiche_em","code_ogr","libelle_rome","statut"\n"D1102","8","18","Boulangerie - viennoiserie","1"\n';
const titlesCsv =
  '"code_ogr","libelle_appellation_long","libelle_appellation_court","code_rome"\n"11573","Boulanger / Boulangère","Boulanger / Boulangère","D1102"\n"126549","Aide-boulanger / Aide-boulangère","Aide-boulanger / Aide-boulangère","D1102"\n';
const sheets = JSON.stringify([
  {
    numero: "8",
    rome: { code_rome: "D1102", intitule: "Boulangerie - viennoiserie", code_ogr: "18" },
    appellations: [{ libelle: "Mitron / Mitronne", libelle_court: "Mitron / Mitronne", code_ogr: "16437" }],
  },
]);

function source(content: string | Uint8Array, name = "rome.csv") {
  const bytes = Buffer.from(content as Uint8Array);
  return {
    name,
    size: bytes.length,
    async *open() {
      yield bytes;
    },
  };
}

async function read(...given: Parameters<typeof source>) {
  const reading = await readRome(source(...given));
  if ("problem" in reading) throw new Error(reading.problem);
  return reading;
}

const baker = { kind: "title", id: "11573", code: "D1102", label: "Boulanger / Boulangère" };
const bakery = { kind: "job", code: "D1102", label: "Boulangerie - viennoiserie" };

test("the published table of jobs, and that of titles", async () => {
  expect(await read(jobsCsv)).toEqual({ jobs: [bakery], titles: [], rejected: [] });
  const { titles, jobs } = await read(titlesCsv);
  expect(jobs).toEqual([]);
  expect(titles).toHaveLength(2);
  expect(titles[0]).toEqual(baker);
});

test("the sheets of the jobs in JSON", async () => {
  const { jobs, titles } = await read(sheets, "unix_fiche_emploi_metier_v457_utf8.json");
  expect(jobs).toEqual([bakery]);
  expect(titles).toMatchObject([{ id: "16437", label: "Mitron / Mitronne" }]);
});

test("a workbook, in whatever language of headers people copy", async () => {
  async function* rows() {
    yield ["11573", "Boulanger / Boulangère", "d1102"];
  }
  const book = await xlsxTable({
    title: "Appellations",
    header: ["Code OGR", "Libellé appellation long", "Code ROME"],
    rows: rows(),
    timeZone: "Europe/Paris",
  });
  const bytes = new Uint8Array(await new Response(book).arrayBuffer());
  expect((await read(bytes, "rome.xlsx")).titles).toEqual([baker]);
});

test("an archive of them, whose other tables are left aside", async () => {
  const archive = makeArchive([
    { name: "unix_referentiel_code_rome_v457_utf8.csv", content: jobsCsv },
    { name: "unix_referentiel_appellation_v457_utf8.csv", content: titlesCsv },
    {
      name: "unix_referentiel_competence_v457_utf8.csv",
      content: '"code_ogr","libelle_competence"\n"1","Pétrir"\n',
    },
    { name: "lisez-moi.txt", content: "x" },
  ]);
  const { jobs, titles, rejected } = await read(archive, "RefRomeCsv.zip");
  expect([jobs.length, titles.length, rejected.length]).toEqual([1, 2, 0]);
});

test("rows that give nothing are told, the others taken", async () => {
  const { titles, rejected } = await read(
    `${titlesCsv}"1","Sans code","","X9"\n"2","","","D1102"\n"x","Sans numéro","","D1102"\n"11573","Boulanger","","D1102"\n"9","Trop","","D1102","de","colonnes"\n`,
  );
  expect(rejected.map(({ row, problem }) => `${row} ${problem}`)).toEqual([
    "3 code",
    "4 label",
    "5 id",
    "7 columns",
  ]);
  // Said twice: the last counts.
  expect(titles.find(({ id }) => id === "11573")?.label).toBe("Boulanger");
  expect((await readRome(source('[{"x": 1}, 3]', "x.json"))) as object).toEqual({ problem: "no-columns" });
});

describe("what is no such file", () => {
  test.each([
    ["nothing", "", "empty"],
    ["another table", "nom;prénom\nX;Y\n", "no-columns"],
    ["a PDF", "%PDF-1.7 ", "pdf"],
    ["an archive cut short", Buffer.from("PK\x03\x04xxxx"), "broken"],
    ["an archive without any", makeArchive([{ name: "a.txt", content: "x" }]), "no-columns"],
  ])("%s", async (_what, content, problem) => {
    expect(await readRome(source(content))).toEqual({ problem });
  });
});
