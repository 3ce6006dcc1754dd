import { auditTable, companiesTable, jobsTable, offersTable } from "@tremplin/core/administration";
import { parseTableQuery, type TableShape } from "@tremplin/core/table";
import { claim, enqueue, giveUp, saveCompanies, type TremplinDatabase } from "@tremplin/database";
import { companyExample, eachDialect, offerExample } from "@tremplin/database/testing";
import { beforeAll, expect, test } from "vitest";
import type { TableFile } from "../../table/take-away.ts";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";
import { person } from "../employer/testing.ts";

const administrator = person("ada", { name: "Ada", roles: ["administrator"] });

function asked<Sort extends string, Filter extends string>(shape: TableShape<Sort, Filter>, address = "") {
  return parseTableQuery(shape, new URLSearchParams(address));
}

async function bufferOf({ bytes }: TableFile): Promise<Buffer> {
  return Buffer.from(await new Response(bytes).arrayBuffer());
}

async function textOf(file: TableFile): Promise<string> {
  return (await bufferOf(file)).toString();
}

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: TestBoard;
  const api = () => board.as(administrator).administration;

  beforeAll(async () => {
    database = await open();
    board = await testBoard(database, {
      companies: [
        companyExample(1, { name: '=HYPERLINK("https://mal.exemple")', siret: "73282932000074" }),
        companyExample(2, { name: "Éclair ; fils" }),
      ],
      offers: [offerExample(1, { companyId: companyExample(1).id })],
    });
  });

  test("what an administrator looks after is counted", async () => {
    expect(await api().overview()).toEqual({ people: 0, companies: 2, offers: 1, jobs: 0 });
  });

  test("the settings tell which variables of the server are set, and nothing that they say", async () => {
    const { groups, variables } = await api().settings();
    expect(groups.length).toBeGreaterThan(3);
    expect(variables.filter(({ isSet }) => isSet)).toEqual([
      { name: "SMTP_URL", provider: null, isSet: true },
    ]);
  });

  test("companies leave in a file, in the order and with the filter that are shown", async () => {
    const file = await api().companies.file({ query: asked(companiesTable, "tri=-nom"), format: "csv" });
    expect(file.name).toBe("Entreprises 2026-11-23.csv");
    expect(file.contentType).toBe("text/csv; charset=utf-8");
    const [header, first, second] = (await textOf(file)).split("\r\n");
    expect(header).toMatch(/^\uFEFFEntreprise;SIRET;Ville;/);
    expect(first).toMatch(/^"Éclair ; fils";;Dijon;/);
    // What a company called itself is no formula.
    expect(second).toMatch(/^"'=HYPERLINK\(""https:\/\/mal\.exemple""\)";73282932000074;/);
    const query = asked(companiesTable, "siret=sans");
    const only = await textOf(await api().companies.file({ query, format: "csv" }));
    expect(only.trim().split("\r\n")).toHaveLength(2);
  });

  test("offers leave with words for their codes and the address of each", async () => {
    const csv = await textOf(await api().offers.file({ query: asked(offersTable), format: "csv" }));
    const [, row = ""] = csv.split("\r\n");
    expect(row).toContain(";CDI;1;En ligne;board;");
    expect(row).toContain("https://emploi.exemple.fr/offres/vendeur");
    const book = await api().offers.file({ query: asked(offersTable), format: "xlsx" });
    expect(book.name).toMatch(/\.xlsx$/);
    expect((await bufferOf(book)).toString("latin1", 0, 2)).toBe("PK");
  });

  test("each file leaves a trace, which is in the trail and its own file", async () => {
    const { rows, actions } = await api().audit.list(asked(auditTable));
    expect(actions).toEqual(["table.export"]);
    expect(rows.length).toBeGreaterThan(2);
    const trace = rows.find(({ details }) => details.siret === "sans");
    expect(trace).toMatchObject({
      actorName: "Ada",
      subjectLabel: "Entreprises",
      details: { format: "csv", rows: 1 },
    });
    const csv = await textOf(await api().audit.file({ query: asked(auditTable, "q=offres"), format: "csv" }));
    expect(csv).toContain("Ada;table.export;Offres;");
  });

  test("days are those of the board's clocks", async () => {
    const on = async (address: string) => (await api().audit.list(asked(auditTable, address))).total;
    expect(await on("du=2026-11-23&au=2026-11-23")).toBeGreaterThan(0);
    expect(await on("du=2026-11-24")).toBe(0);
    expect(await on("au=2026-11-22")).toBe(0);
  });

  test("jobs are tried again or dropped, with a trace of each; nothing ticked is told", async () => {
    await enqueue(
      database,
      [
        { queue: "mail", payload: { kind: "x" } },
        { queue: "mail", payload: {} },
      ],
      boardNow,
    );
    const events = await claim(database, { queue: "mail", limit: 2, leaseSeconds: 1 }, boardNow);
    for (const { id } of events) await giveUp(database.db, id, "no route", boardNow);
    const failed = async () =>
      (await api().jobs.list(asked(jobsTable, "etat=failed"))).rows.map(({ id }) => id);
    const [first = "", second = ""] = await failed();
    expect(await api().jobs.retry({ ids: [first] })).toEqual({ ok: true, value: { count: 1 } });
    expect(await failed()).toEqual([second]);
    expect(await api().jobs.drop({ ids: [second, "unknown"] })).toEqual({ ok: true, value: { count: 1 } });
    const { counts, queues } = await api().jobs.list(asked(jobsTable));
    expect(counts).toMatchObject({ failed: 0 });
    expect(queues).toContain("mail");
    expect(await api().jobs.drop({ ids: ["unknown"] })).toMatchObject({
      refusal: { code: "nothing-ticked" },
    });
    await expect(api().jobs.retry({ ids: [] })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const { rows } = await api().audit.list(asked(auditTable, "q=job"));
    expect(rows.map(({ action }) => action).sort()).toEqual(["job.drop", "job.retry"]);
  });

  test("what no address would ask is refused", async () => {
    const query = asked(companiesTable);
    for (const changes of [
      { sort: "name" as "nom" },
      { size: 5_000 },
      { filters: { siret: "x" } },
      { filters: { nom: "x" } as Record<string, string> },
    ]) {
      await expect(api().companies.list({ ...query, ...changes })).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    }
  });

  test("thousands of rows are read piece by piece", async () => {
    const many = Array.from({ length: 1_200 }, (_, number) =>
      companyExample(1_000 + number, { slug: `c-${number}`, name: `Société ${number}` }),
    );
    await saveCompanies(database, many);
    const query = asked(companiesTable, "q=societe");
    const csv = await textOf(await api().companies.file({ query, format: "csv" }));
    expect(csv.trim().split("\r\n")).toHaveLength(1_201);
    const lines = csv.trim().split("\r\n").slice(1);
    expect(new Set(lines).size).toBe(1_200);
  });
});
