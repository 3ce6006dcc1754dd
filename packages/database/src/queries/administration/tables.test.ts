import {
  auditTable,
  companiesTable,
  jobsTable,
  offersTable,
  peopleTable,
} from "@tremplin/core/administration";
import { parseTableQuery, type TableShape } from "@tremplin/core/table";
import { beforeAll, describe, expect, test } from "vitest";
import type { TremplinDatabase } from "../../open.ts";
import { companyExample, eachDialect, offerExample } from "../../testing/index.ts";
import { createUser, giveRole, setMember } from "../account.ts";
import { recordAudit } from "../audit.ts";
import { saveCompanies } from "../employer.ts";
import { claim, done, enqueue, giveUp } from "../outbox.ts";
import { saveOffers } from "../save-offers.ts";
import { auditActions, auditSource } from "./audit-trail.ts";
import { companiesSource } from "./companies.ts";
import { dropJobs, jobCounts, jobQueues, jobsSource, retryJobs } from "./jobs.ts";
import { offersSource } from "./offers.ts";
import { peopleSource, roleCounts } from "./people.ts";
import { everyRow, type TableSource, tablePage } from "./table-source.ts";

const now = new Date("2026-11-23T12:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  /** Reads a table by the query of its address. */
  function read<Sort extends string, Filter extends string, Row extends { readonly id: string }>(
    shape: TableShape<Sort, Filter>,
    source: TableSource<ReturnType<typeof parseTableQuery<Sort, Filter>>, Row>,
    address: string,
  ) {
    return tablePage(source, database, parseTableQuery(shape, new URLSearchParams(address)), now);
  }

  describe("people", () => {
    const names = ["Éloïse Bœuf", "Zoé Martin", "éric O'Neill", "Ahmed 100%", "Bob_Bob"];
    const find = async (address: string) =>
      (await read(peopleTable, peopleSource, address)).rows.map(({ name }) => name);

    beforeAll(async () => {
      database = await open();
      for (const [number, name] of names.entries()) {
        const email = `${number}@exemple.fr`;
        await createUser(database, { id: `u${number}`, name, email, isDemo: number < 2 }, later(number));
      }
      await giveRole(database, "u0", "administrator", now);
      await giveRole(database, "u0", "moderator", now);
      await giveRole(database, "u1", "moderator", now);
      const [company] = await saveCompanies(database, [companyExample(1)]);
      await setMember(database, company?.id ?? "", "u2", "recruiter-admin", now);
      await database.db.updateTable("user").set({ disabledAt: now }).where("id", "=", "u3").execute();
    });

    test("are sorted as people expect, accents and case aside", async () => {
      expect(await find("")).toEqual(["Ahmed 100%", "Bob_Bob", "Éloïse Bœuf", "éric O'Neill", "Zoé Martin"]);
      expect(await find("tri=-creation")).toEqual(names.toReversed());
    });

    test.each([
      ["q=eloise", ["Éloïse Bœuf"]],
      ["q=BOEUF", ["Éloïse Bœuf"]],
      ["q=o%27neill", ["éric O'Neill"]],
      ["q=ÉRIC", ["éric O'Neill"]],
      ["q=martin+zo%C3%A9", ["Zoé Martin"]],
      ["q=martin+eric", []],
      ["q=100%25", ["Ahmed 100%"]],
      ["q=b_b", ["Bob_Bob"]],
      ["q=2%40exemple", ["éric O'Neill"]],
      ["role=moderator", ["Éloïse Bœuf", "Zoé Martin"]],
      ["role=recruiter", ["éric O'Neill"]],
      ["etat=disabled", ["Ahmed 100%"]],
      ["etat=active", ["Éloïse Bœuf", "Zoé Martin"]],
      ["etat=unproved", ["Bob_Bob", "éric O'Neill"]],
      ["role=moderator&q=zoe", ["Zoé Martin"]],
    ])("%s", async (address, expected) => {
      expect(await find(address)).toEqual(expected);
    });

    test("come with what they are", async () => {
      const { rows } = await read(peopleTable, peopleSource, "q=eloise");
      expect(rows[0]).toMatchObject({ state: "active", isDemo: true, companies: [], antennas: [] });
      expect(rows[0]?.roles.toSorted()).toEqual(["administrator", "moderator"]);
      const [recruiter] = (await read(peopleTable, peopleSource, "role=recruiter")).rows;
      expect(recruiter?.companies).toMatchObject([{ name: "Le Fournil de Jeanne", role: "recruiter-admin" }]);
      expect(await roleCounts(database.db)).toEqual({ administrator: 1, moderator: 2 });
    });

    test("are counted whole, read by page, and taken away whole", async () => {
      const query = { ...parseTableQuery(peopleTable, new URLSearchParams()), size: 2 };
      const second = await tablePage(peopleSource, database, { ...query, page: 2 }, now);
      expect(second.total).toBe(5);
      expect(second.rows.map(({ name }) => name)).toEqual(["Éloïse Bœuf", "éric O'Neill"]);
      expect((await tablePage(peopleSource, database, { ...query, page: 9 }, now)).rows).toEqual([]);
      const all: string[] = [];
      for await (const { name } of everyRow(peopleSource, database, query, now)) all.push(name);
      expect(all).toEqual(await find(""));
    });
  });

  describe("companies and offers", () => {
    const names = async (address: string) =>
      (await read(companiesTable, companiesSource, address)).rows.map(({ name }) => name);
    const titles = async (address: string) =>
      (await read(offersTable, offersSource, address)).rows.map(({ title }) => title);

    beforeAll(async () => {
      database = await open();
      await saveCompanies(database, [
        companyExample(1, { name: "Éclair", siret: "12345678200010" }),
        companyExample(2, { name: "Atelier" }),
        companyExample(3, { name: "Zinc" }),
      ]);
      const ids = [1, 2].map((number) => companyExample(number).id);
      await createUser(database, { id: "u1", name: "Zoé", email: "zoe@exemple.fr" }, now);
      await setMember(database, ids[0] ?? "", "u1", "recruiter", now);
      const [eclair = null, atelier = null] = ids;
      await saveOffers(
        database,
        [
          offerExample(1, { title: "Boulanger", companyId: eclair, companyName: "Éclair", expiresAt: null }),
          offerExample(2, { title: "Pâtissier", companyId: eclair, companyName: null, contract: "cdd" }),
          offerExample(3, {
            title: "Vendeur",
            companyId: atelier,
            state: "expired",
            origin: { source: "ville", reference: "3", url: null },
            expiresAt: later(-10),
          }),
          offerExample(4, { title: "Serveur", state: "draft", publishedAt: null, expiresAt: later(10) }),
        ],
        now,
      );
    });

    test.each([
      ["", ["Atelier", "Éclair", "Zinc"]],
      ["tri=-offres", ["Éclair", "Zinc", "Atelier"]],
      ["tri=-membres&q=eclair", ["Éclair"]],
      ["q=12345678200010", ["Éclair"]],
      ["membres=sans", ["Atelier", "Zinc"]],
      ["membres=avec", ["Éclair"]],
      ["siret=sans", ["Atelier", "Zinc"]],
      ["tri=ville&q=zinc", ["Zinc"]],
    ])("companies: %s", async (address, expected) => {
      expect(await names(address)).toEqual(expected);
    });

    test("companies come with their members and live offers", async () => {
      const { rows } = await read(companiesTable, companiesSource, "q=eclair");
      expect(rows).toMatchObject([{ members: 1, liveOffers: 2, verifiedAt: null }]);
    });

    test.each([
      ["tri=titre", ["Boulanger", "Pâtissier", "Serveur", "Vendeur"]],
      ["tri=fin", ["Vendeur", "Serveur", "Pâtissier", "Boulanger"]],
      ["tri=-fin", ["Pâtissier", "Serveur", "Vendeur", "Boulanger"]],
      ["q=patissier", ["Pâtissier"]],
      // A confidential employer is known here.
      ["q=eclair&tri=titre", ["Boulanger", "Pâtissier"]],
      ["etat=draft", ["Serveur"]],
      ["contrat=cdd", ["Pâtissier"]],
      ["origine=import", ["Vendeur"]],
      ["origine=board&etat=expired", []],
      [`entreprise=${companyExample(2).id}`, ["Vendeur"]],
      ["q=0000000003", ["Vendeur"]],
    ])("offers: %s", async (address, expected) => {
      expect(await titles(address)).toEqual(expected);
    });

    test("a confidential offer says whose it is", async () => {
      const { rows } = await read(offersTable, offersSource, "q=patissier");
      expect(rows).toMatchObject([{ companyName: "Éclair" }]);
    });
  });

  describe("the outbox", () => {
    const ids = new Map<string, string>();
    const find = async (address: string) =>
      (await read(jobsTable, jobsSource, address)).rows.map(({ queue }) => queue);

    beforeAll(async () => {
      database = await open();
      const payload = {
        kind: "account.sign-in-link",
        to: { email: "zoe@exemple.fr" },
        values: { secret: 1 },
      };
      await enqueue(database, [{ queue: "mail", payload, runAt: later(60) }], later(-4));
      for (const [seconds, queue] of [
        [-3, "running"],
        [-2, "failed"],
        [-1, "done"],
      ] as const) {
        await enqueue(database, [{ queue, payload: {} }], later(seconds));
        const [event] = await claim(database, { queue, limit: 1, leaseSeconds: 60 }, now);
        if (queue === "failed") await giveUp(database.db, event?.id ?? "", "no route to host", now);
        if (queue === "done" && event) await done(database.db, event, now);
      }
      const rows = await database.db.selectFrom("outbox").select(["id", "queue"]).execute();
      for (const { id, queue } of rows) ids.set(queue, id);
    });

    test.each([
      ["", ["done", "failed", "running", "mail"]],
      ["etat=waiting", ["mail"]],
      ["etat=running", ["running"]],
      ["etat=failed", ["failed"]],
      ["etat=done", ["done"]],
      ["q=route", ["failed"]],
      ["file=mail", ["mail"]],
    ])("%s", async (address, expected) => {
      expect(await find(address)).toEqual(expected);
    });

    test("says of a mail what it is and for whom, and nothing of its words", async () => {
      const { rows } = await read(jobsTable, jobsSource, "file=mail");
      expect(rows).toMatchObject([
        { mailKind: "account.sign-in-link", mailTo: "zoe@exemple.fr", state: "waiting" },
      ]);
      expect(JSON.stringify(rows)).not.toContain("secret");
      expect(await jobCounts(database.db, now)).toEqual({ waiting: 1, running: 1, failed: 1, done: 1 });
      expect(await jobQueues(database.db)).toEqual(["done", "failed", "mail", "running"]);
    });

    test("what failed or waits is tried again or dropped; what runs or is done is left alone", async () => {
      const all = [...ids.values()];
      expect((await retryJobs(database, all, now)).map(({ queue }) => queue).sort()).toEqual([
        "failed",
        "mail",
      ]);
      expect(await find("etat=failed")).toEqual([]);
      const [again] = await claim(database, { queue: "failed", limit: 1, leaseSeconds: 1 }, now);
      expect(again).toMatchObject({ id: ids.get("failed"), attempts: 1 });
      expect((await dropJobs(database, all, now)).map(({ queue }) => queue)).toEqual(["mail"]);
      expect(await find("")).toEqual(["done", "failed", "running"]);
      expect(await retryJobs(database, [], now)).toEqual([]);
      expect(await dropJobs(database, [], now)).toEqual([]);
    });
  });

  describe("the audit trail", () => {
    const find = async (address: string, period = {}) => {
      const query = { ...parseTableQuery(auditTable, new URLSearchParams(address)), ...period };
      const { rows } = await tablePage(auditSource, database, query, now);
      return rows.map(({ id }) => id);
    };

    beforeAll(async () => {
      database = await open();
      const entry = { actorId: "u1", subjectKind: "person", subjectId: "s1", details: { role: "advisor" } };
      for (const [id, actorName, action, seconds] of [
        ["a", "Éloïse", "person.set-roles", 0],
        ["b", "Bob", "offer.reject", 60],
        ["c", "Zoé", "person.disable", 120],
      ] as const) {
        await recordAudit(database, {
          ...entry,
          id,
          actorName,
          action,
          subjectLabel: `Sujet ${id}`,
          at: later(seconds),
        });
      }
    });

    test.each([
      ["", ["c", "b", "a"]],
      ["tri=personne", ["b", "a", "c"]],
      ["q=eloise", ["a"]],
      ["q=sujet+zoe", ["c"]],
      ["action=offer.reject", ["b"]],
      ["personne=u1&tri=date", ["a", "b", "c"]],
      ["personne=u2", []],
      ["objet=s1", ["c", "b", "a"]],
    ])("%s", async (address, expected) => {
      expect(await find(address)).toEqual(expected);
    });

    test("of a period, with the actions there are", async () => {
      expect(await find("", { from: later(60) })).toEqual(["c", "b"]);
      expect(await find("", { from: later(30), until: later(90) })).toEqual(["b"]);
      expect(await auditActions(database.db)).toEqual(["offer.reject", "person.disable", "person.set-roles"]);
    });
  });
});
