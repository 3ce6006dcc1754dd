import { createHmac } from "node:crypto";
import { text } from "node:stream/consumers";
import { everyMember } from "@tremplin/core/membership";
import { eachDialect } from "@tremplin/database/testing";
import { type CardOrder, stripeCards } from "@tremplin/interop";
import { getDocumentProxy } from "unpdf";
import { beforeEach, describe, expect, test } from "vitest";
import { createCaller } from "../../router.ts";
import { smallNetwork } from "../../testing/network.ts";
import { bakery, jeanne } from "../../testing/three-sides.ts";
import { ada, networkScene } from "./testing.ts";

const secret = "whsec_test";

eachDialect((_engine, open) => {
  const scene = networkScene(open);
  const { apply, asAda, asJeanne, board, decide, id, later, mails, now, own, pay, state } = scene;

  beforeEach(async () => {
    await apply();
    await decide("accept");
  });

  const invoiceId = async () => (await own()).invoices[0]?.id ?? "";

  describe("an invoice", () => {
    async function textOf(id: string): Promise<string> {
      const file = await asJeanne().invoice({ id });
      if (!file.ok) throw new Error("no file");
      const document = await getDocumentProxy(new Uint8Array(file.value.bytes));
      const { items } = await (await document.getPage(1)).getTextContent();
      expect(document.numPages).toBe(1);
      return items
        .map((item) => ("str" in item ? item.str : ""))
        .join(" ")
        .replaceAll(/\s+/g, " ");
    }

    test("says what the law wants it to", async () => {
      const said = await textOf(await invoiceId());
      const { publisher, contact } = board().context.instance.config;
      for (const part of [
        "Facture ADH-2026-0001",
        "Date d’émission : 23 novembre 2026",
        "À payer au plus tard le 23 décembre 2026",
        publisher,
        contact.address ?? "?",
        "SIREN 123 456 782",
        "Le Fournil",
        "3 rue du Four",
        "SIRET 73282932000074",
        "Moins de 10 salariés",
        "600,00 €",
        "TVA non applicable, article 293 B du CGI",
        "prestation de services",
        "FR76 3000 6000 0112 3456 7890 189",
        "L441-10",
        "40 €",
        "D441-5",
        "escompte",
      ]) {
        expect(said).toContain(part);
      }
    });

    test("with tax, says the number under which it is paid", async () => {
      await asAda().all.credit({ id: await id(), invoiceId: await invoiceId() });
      const { context } = board();
      const vat = { rate: 20, number: "FR 40 123 456 782" };
      const config = { ...context.instance.config, membership: { ...smallNetwork, vat } };
      const taxed = createCaller({ ...context, instance: { ...context.instance, config }, actor: ada });
      await taxed.membership.all.invoice({ id: await id(), heads: "4" });
      const said = await textOf(await invoiceId());
      expect(said).toContain("N° de TVA : FR 40 123 456 782");
      expect(said).toContain("720,00 €");
    });

    test("of a year that follows, says which year it is when it is paid late", async () => {
      await pay();
      await asAda().all.invoice({ id: await id(), heads: "4" });
      expect(await textOf(await invoiceId())).toContain(
        "du 23 novembre 2027 au 22 novembre 2028 ; payée après le 22 décembre 2027, un an à compter du jour du paiement",
      );
    });

    test("stays as it was when the company and the fees change", async () => {
      const before = await textOf(await invoiceId());
      const { db } = board().context.database;
      await db.updateTable("company").set({ name: "Autre nom" }).where("id", "=", bakery.id).execute();
      await db.updateTable("membership").set({ heads: 50, billingAddress: "Ailleurs" }).execute();
      expect(await textOf(await invoiceId())).toBe(before);
      await db.updateTable("company").set({ name: bakery.name }).where("id", "=", bakery.id).execute();
    });

    test("a credit note says what it undoes, and its amounts are negative", async () => {
      await asAda().all.credit({ id: await id(), invoiceId: await invoiceId() });
      const said = await textOf(await invoiceId());
      expect(said).toContain("Avoir ADH-2026-0002");
      expect(said).toContain("Annule la facture ADH-2026-0001");
      expect(said).toContain("-600,00 €");
      expect(said).not.toContain("IBAN");
    });
  });

  describe("a bank's statement", () => {
    const statement = (...lines: string[]) =>
      Buffer.from(["Date;Libellé;Débit;Crédit", ...lines].join("\r\n"), "latin1");
    const read = async (bytes: Uint8Array, confirmed: string[] | null) => {
      const answer = await asAda().all.readStatement({ bytes, confirmed });
      if (!answer.ok) throw new Error(answer.refusal.code);
      return answer.value;
    };
    const whole = statement(
      "22/11/2026;VIR INST LE FOURNIL ADH 2026 0001;;600,00",
      "22/11/2026;PRLV ÉLECTRICITÉ;80,00;",
      "22/11/2026;VIR INCONNU;;600,00",
      "22/11/2026;VIR ILLISIBLE;;six cents",
    );

    test("is only proposed first, then taken in, and a second time changes nothing", async () => {
      const plan = await read(whole, null);
      expect(plan).toMatchObject({
        isDone: false,
        spent: 1,
        lines: [
          { row: 2, reason: "number", amount: 60_000, invoice: { number: "ADH-2026-0001" }, isTaken: false },
          { row: 4, reason: "none", invoice: null },
          { row: 5, reason: "no-amount", amount: null },
        ],
      });
      expect(await state()).toBe("accepted");
      const all = plan.lines.map(({ reference }) => reference);
      expect((await read(whole, [])).lines.some(({ isTaken }) => isTaken)).toBe(false);
      expect((await read(whole, all)).lines.map(({ isTaken }) => isTaken)).toEqual([true, false, false]);
      expect((await own()).membership).toMatchObject({ state: "active", startsOn: "2026-11-22" });
      const again = await read(whole, all);
      expect(again.lines.map(({ reason, isTaken }) => [reason, isTaken])).toEqual([
        ["known", false],
        ["none", false],
        ["no-amount", false],
      ]);
      expect((await own()).invoices).toMatchObject([{ paid: 60_000 }]);
    });

    test("a guess is told of where nothing says the invoice", async () => {
      const { lines } = await read(statement("23/11/2026;VIR INST LE FOURNIL;;600,00"), null);
      expect(lines.map(({ reason, isSure }) => [reason, isSure])).toEqual([["name", false]]);
    });

    test("a match by name is for somebody to tick, and money from before the invoice is none", async () => {
      const { lines } = await read(
        statement(
          "22/11/2026;VIR INST LE FOURNIL;;600,00",
          "23/11/2026;VIR INST LE FOURNIL;;600,00",
          "23/11/2026;VIR ADH-2026-0001;;1,00",
        ),
        null,
      );
      expect(lines.map(({ reason, isSure }) => [reason, isSure])).toEqual([
        ["none", false],
        // The line that says the invoice takes first what it pays: the guess fits no longer.
        ["none", false],
        ["number", true],
      ]);
      const plan = await read(whole, null);
      expect(plan.lines.map(({ isSure }) => isSure)).toEqual([true, false, false]);
    });

    test("two at once pay once", async () => {
      const { lines } = await read(whole, null);
      const all = lines.map(({ reference }) => reference);
      const both = await Promise.all([read(whole, all), read(whole, all)]);
      expect(both.flatMap((each) => each.lines).filter(({ isTaken }) => isTaken)).toHaveLength(1);
    });

    test("two receipts that say the same are two receipts", async () => {
      const twice = "22/11/2026;VIR FOURNIL ADH-2026-0001;;300,00";
      const { lines } = await read(statement(twice, twice), null);
      expect(lines.map(({ reason }) => reason)).toEqual(["number", "number"]);
      await read(
        statement(twice, twice),
        lines.map(({ reference }) => reference),
      );
      expect(await state()).toBe("active");
    });

    test("a receipt of tomorrow is not taken in", async () => {
      const future = statement("24/11/2026;VIR ADH-2026-0001;;600,00");
      const { lines } = await read(future, null);
      expect((await read(future, [lines[0]?.reference ?? ""])).lines[0]?.isTaken).toBe(false);
    });

    test("what is no statement is refused beside its field", async () => {
      const answer = await asAda().all.readStatement({ bytes: Buffer.from("%PDF-1.7"), confirmed: null });
      expect(answer).toMatchObject({ refusal: { code: "statement-pdf", details: { field: "file" } } });
    });
  });

  test("the journal balances to the cent, and no label is a formula", async () => {
    const { db } = board().context.database;
    await db.updateTable("invoice").set({ companyName: "=HYPERLINK(1)" }).execute();
    await pay("600", "2026-11-22");
    later(1);
    await asAda().all.invoice({ id: await id(), heads: "12" });
    await asAda().all.credit({ id: await id(), invoiceId: await invoiceId() });
    const file = await asAda().all.journal({ from: "2026-11-01", until: "2026-11-30" });
    if (!file.ok) throw new Error("no file");
    const [head, ...lines] = (await text(file.value.bytes)).replace("\uFEFF", "").trim().split("\r\n");
    expect(head).toMatch(/^JournalCode;JournalLib;EcritureNum;EcritureDate;CompteNum;/);
    const rows = lines.map((line) => line.split(";"));
    expect(
      rows.map(([code, , , day, account, , , company, piece, , , debit, credit]) =>
        [code, day, account, company, piece, debit, credit].join(" "),
      ),
    ).toEqual([
      "VE 20261123 411000 '=HYPERLINK(1) ADH-2026-0001 600,00 0,00",
      "VE 20261123 756000  ADH-2026-0001 0,00 600,00",
      "VE 20261124 411000 Le Fournil ADH-2026-0002 1500,00 0,00",
      "VE 20261124 756000  ADH-2026-0002 0,00 1500,00",
      "VE 20261124 411000 Le Fournil ADH-2026-0003 0,00 1500,00",
      "VE 20261124 756000  ADH-2026-0003 1500,00 0,00",
      "BQ 20261122 512000  ADH-2026-0001 600,00 0,00",
      "BQ 20261122 411000 '=HYPERLINK(1) ADH-2026-0001 0,00 600,00",
    ]);
    const sum = (column: number) =>
      rows.reduce((total, row) => total + Number((row[column] ?? "").replace(",", "")), 0);
    expect(sum(11)).toBe(sum(12));
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    const wrong = await asAda().all.journal({ from: "2026-12-01", until: "2026-11-30" });
    expect(wrong).toMatchObject({ refusal: { code: "journal-days", details: { field: "until" } } });
  });

  test("the number of a receipt is the same in every export, whatever is noted later", async () => {
    const numbers = async (from: string, until: string) => {
      const file = await asAda().all.journal({ from, until });
      if (!file.ok) throw new Error("no file");
      const rows = (await text(file.value.bytes)).split("\r\n").map((line) => line.split(";"));
      return rows.flatMap(([code, , number, , account]) =>
        code === "BQ" && account === "512000" ? [number] : [],
      );
    };
    await pay("100", "2026-11-21");
    later(1);
    await pay("200", "2026-11-23");
    expect(await numbers("2026-11-23", "2026-11-23")).toEqual(["20261123-0002"]);
    later(1);
    await pay("50", "2026-11-20");
    expect(await numbers("2026-11-23", "2026-11-30")).toEqual(["20261123-0002"]);
    expect(await numbers("2026-11-01", "2026-11-30")).toEqual([
      "20261120-0003",
      "20261121-0001",
      "20261123-0002",
    ]);
  });

  describe("by card", () => {
    const cards = stripeCards({ secretKey: "sk", webhookSecret: secret, baseUrl: "http://127.0.0.1:1" });
    const api = () => createCaller({ ...board().context, cards }).membership;

    async function notice(changes: Record<string, unknown> = {}, by = secret) {
      const time = Math.floor(now().getTime() / 1_000);
      const object = {
        id: "cs_1",
        payment_status: "paid",
        client_reference_id: await invoiceId(),
        amount_total: 60_000,
        currency: "eur",
        ...changes,
      };
      const body = JSON.stringify({ type: "checkout.session.completed", created: time, data: { object } });
      const signature = createHmac("sha256", by).update(`${time}.${body}`).digest("hex");
      return { body, proof: `t=${time},v1=${signature}` };
    }

    test("a notice that is signed pays, and told again pays no more", async () => {
      const told = await notice();
      expect(await api().cardNotice(told)).toMatchObject({ ok: true });
      expect(await api().cardNotice(told)).toMatchObject({ ok: true });
      expect((await own()).membership).toMatchObject({ state: "active", startsOn: "2026-11-23" });
      expect((await own()).invoices).toMatchObject([{ paid: 60_000 }]);
      expect((await mails()).filter((mail) => mail.includes("membership.paid"))).toHaveLength(1);
    });

    test("one that is not, does nothing", async () => {
      expect(await api().cardNotice(await notice({}, "whsec_other"))).toMatchObject({ ok: false });
      expect(await asJeanne().cardNotice(await notice())).toMatchObject({ ok: false });
      expect(await state()).toBe("accepted");
    });

    test.each([
      ["of more than is owed", { amount_total: 60_001 }],
      ["of an invoice that is none", { client_reference_id: "x" }],
    ])("%s is told to the administrators, once, and pays nothing", async (_what, changes) => {
      const told = await notice(changes);
      await api().cardNotice(told);
      await api().cardNotice(told);
      expect((await mails()).filter((mail) => mail === "ada@exemple.fr membership.unmatched")).toHaveLength(
        1,
      );
      expect(await state()).toBe("accepted");
    });

    test("colleagues who pay the same invoice get the same page", async () => {
      const orders: CardOrder[] = [];
      const begin = async (order: CardOrder) => {
        orders.push(order);
        return null;
      };
      const input = { slug: bakery.slug, invoiceId: await invoiceId() };
      for (const email of ["jeanne@exemple.fr", "paul@exemple.fr"]) {
        const asked = createCaller({
          ...board().context,
          cards: { ...cards, begin },
          actor: { ...jeanne, email },
        });
        await asked.membership.payByCard(input);
      }
      expect(orders).toHaveLength(2);
      expect(orders[1]).toEqual(orders[0]);
    });

    test("a provider that is silent, and a board without one, say so", async () => {
      const input = { slug: bakery.slug, invoiceId: await invoiceId() };
      const asked = createCaller({ ...board().context, cards, actor: jeanne }).membership;
      expect(await asked.payByCard(input)).toMatchObject({ refusal: { code: "cards-silent" } });
      expect(await asJeanne().payByCard(input)).toMatchObject({ refusal: { code: "cards-off" } });
    });
  });

  test("the directory has members only, where their commune is", async () => {
    const ask = (words: string, department: string | null = null) =>
      board().api.membership.directory({ ...everyMember, words, department });
    expect(await ask("")).toMatchObject({ ok: true, value: { members: [], total: 0 } });
    await pay();
    expect(await ask("fournil", "21")).toMatchObject({
      value: {
        members: [
          { slug: "fournil", point: { latitude: expect.closeTo(47.3, 0), longitude: expect.closeTo(5, 0) } },
        ],
        departments: ["21"],
      },
    });
    expect(await ask("garage")).toMatchObject({ value: { members: [], total: 1 } });
    const { directory } = board().api.membership;
    const found = async (size: "petite" | "moyenne" | "grande") => {
      const asked = await directory({ ...everyMember, size });
      return asked.ok ? asked.value.members.length : 0;
    };
    const sizes = await Promise.all([found("petite"), found("moyenne"), found("grande")]);
    expect(sizes.toSorted()).toEqual([0, 0, 1]);
    const hiring = await directory({ ...everyMember, hiring: true });
    expect(hiring.ok && hiring.value.members.every(({ liveOffers }) => liveOffers > 0)).toBe(true);
    expect((await board().api.membership.sitemap()).map(({ path }) => path)).toEqual([
      "/adherents",
      "/entreprises/fournil",
    ]);
  });
});
