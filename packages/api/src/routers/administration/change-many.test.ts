import { auditTable, companiesTable, offersTable } from "@tremplin/core/administration";
import { parseTableQuery } from "@tremplin/core/table";
import {
  companyStandingOf,
  offerById,
  personById,
  saveLink,
  type TremplinDatabase,
} from "@tremplin/database";
import { eachDialect, offerExample } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import { linkToken } from "../../link-token.ts";
import { boardNow } from "../../testing/board.ts";
import { baker, bakery, dayMs, mechanic, offersBoard, person } from "../offer/testing.ts";

const administrator = person("adam", { name: "Adam", roles: ["administrator"] });

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: Awaited<ReturnType<typeof offersBoard>>;
  const api = () => board.as(administrator).administration;
  const shown = offerExample(1, { companyId: bakery.id, title: "Vendeur / Vendeuse" });
  const other = offerExample(2, { companyId: mechanic.memberships[0]?.companyId ?? null });
  const stateOf = async (id: string) => (await offerById(database.db, id))?.state;

  beforeEach(async () => {
    database = await open();
    board = await offersBoard(database, "all", [shown, other]);
  });

  async function deeds(): Promise<string[]> {
    const query = parseTableQuery(auditTable, new URLSearchParams());
    return (await api().audit.list(query)).rows.map(
      ({ action, subjectLabel, details }) => `${action} ${subjectLabel}: ${details.reason ?? ""}`,
    );
  }

  test("offers are paused and closed together, with one reason; each that can't be is told", async () => {
    const { offers } = api();
    const reason = "L'entreprise ne répond plus.";
    expect(await offers.change({ ids: [shown.id], step: "pause", reason })).toEqual({
      ok: true,
      value: { done: 1, left: [] },
    });
    expect(await board.mails("offer.paused")).toMatchObject([
      { to: { email: "baker@exemple.fr" }, values: { by: "Adam", reason } },
    ]);
    // Pressed twice, with another one: the paused one is left, the other done.
    expect(await offers.change({ ids: [shown.id, other.id, "gone"], step: "pause", reason })).toMatchObject({
      value: {
        done: 1,
        left: [
          { label: "Vendeur / Vendeuse", refusal: { code: "offer-state", details: { state: "paused" } } },
        ],
      },
    });
    expect(await offers.change({ ids: [shown.id], step: "close", reason })).toMatchObject({
      value: { done: 1 },
    });
    expect(await stateOf(shown.id)).toBe("archived");
    expect(await board.mails("offer.closed")).toMatchObject([{ values: { reason } }]);
    expect((await deeds()).toSorted()).toEqual(
      [
        `offer.close Vendeur / Vendeuse: ${reason}`,
        `offer.pause ${other.title}: ${reason}`,
        `offer.pause Vendeur / Vendeuse: ${reason}`,
      ].toSorted(),
    );
  });

  test("offers that wait are published together; the others are left as they are", async () => {
    await board.send(baker, { title: "Boulanger / Boulangère" });
    const waiting = await board.theOffer();
    const ids = [...new Set([waiting?.id ?? "", other.id])];
    expect(await api().offers.change({ ids, step: "approve", reason: "" })).toMatchObject({
      value: { done: 1, left: [{ id: other.id, refusal: { code: "offer-not-waiting" } }] },
    });
    expect(await board.mails("offer.published")).toHaveLength(1);
    expect((await board.as(administrator).moderation.queue()).reviews).toEqual([]);
  });

  test("nothing ticked, no reason and too many rows are refused", async () => {
    const { offers, companies } = api();
    expect(await offers.change({ ids: ["x"], step: "approve", reason: "" })).toMatchObject({
      refusal: { code: "nothing-ticked" },
    });
    expect(await offers.change({ ids: [shown.id], step: "close", reason: " " })).toMatchObject({
      refusal: { code: "bulk-reason", details: { field: "reason" } },
    });
    expect(await companies.change({ ids: [bakery.id], step: "suspend", reason: "" })).toMatchObject({
      refusal: { code: "company-needs-reason", details: { field: "reason" } },
    });
    const many = Array.from({ length: 201 }, (_, number) => `c${number}`);
    await expect(companies.change({ ids: many, step: "trust", reason: "" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    expect(await stateOf(shown.id)).toBe("published");
  });

  test("a trusted company's offers show without being read", async () => {
    expect((await board.send(baker)).sent).toMatchObject({ value: "waiting" });
    const change = (step: "trust" | "distrust") =>
      api().companies.change({ ids: [bakery.id], step, reason: "" });
    expect(await change("trust")).toEqual({ ok: true, value: { done: 1, left: [] } });
    expect(await change("trust")).toMatchObject({
      value: {
        done: 0,
        left: [{ refusal: { code: "company-standing", details: { standing: "trusted" } } }],
      },
    });
    expect((await board.send(baker, { title: "Boulanger / Boulangère" })).sent).toMatchObject({
      value: "published",
    });
    await change("distrust");
    expect((await board.send(baker, { title: "Pâtissier / Pâtissière" })).sent).toMatchObject({
      value: "waiting",
    });
    expect(await deeds()).toHaveLength(2);
  });

  test("a suspended company shows nothing and does nothing, until it is reopened", async () => {
    const { token, digest } = linkToken();
    await saveLink(database.db, {
      digest,
      purpose: "offer-life",
      subjectId: shown.id,
      email: "baker@exemple.fr",
      createdAt: boardNow,
      expiresAt: new Date(boardNow.getTime() + dayMs),
      usedAt: null,
    });
    const reason = "Deux jeunes n'ont pas été payés.";
    const { companies, offers } = api();
    expect(await companies.change({ ids: [bakery.id], step: "suspend", reason })).toEqual({
      ok: true,
      value: { done: 1, left: [] },
    });
    expect(await stateOf(shown.id)).toBe("paused");
    expect(await stateOf(other.id)).toBe("published");
    expect(await board.mails("company.suspended")).toMatchObject([
      { to: { email: "baker@exemple.fr" }, values: { reason } },
    ]);
    expect(await companyStandingOf(database.db, bakery.id)).toBe("suspended");
    // Its members are nobody there any more, and are told so; what they were is kept.
    expect((await personById(database.db, "baker"))?.memberships).toEqual([]);
    const left = person("baker", {});
    expect(await board.as(left).employer.space()).toMatchObject({
      companies: [],
      suspended: [bakery.name],
    });
    expect(await board.as(left).account.home()).toContainEqual({
      kind: "companies-suspended",
      count: 1,
      path: "/espace/entreprise",
    });
    expect(await board.as(left).offer.mine()).toMatchObject({ offers: [] });
    const visitor = board.as(left);
    expect(await visitor.employer.show({ slug: "fournil" })).toMatchObject({
      refusal: { code: "not-found" },
    });
    // Whoever was in the middle of something, or holds a link, does not put an offer back.
    expect(await board.as(baker).offer.takeStep({ id: shown.id, step: "resume" })).toMatchObject({
      refusal: { code: "company-suspended" },
    });
    expect((await board.send(baker)).sent).toMatchObject({ refusal: { code: "company-suspended" } });
    expect(await visitor.offer.takeStepByLink({ token, step: "prolong" })).toMatchObject({
      refusal: { code: "company-suspended" },
    });
    const suspended = parseTableQuery(companiesTable, new URLSearchParams("statut=suspended"));
    expect((await companies.list(suspended)).rows).toMatchObject([
      { id: bakery.id, standing: "suspended", liveOffers: 0 },
    ]);

    await companies.change({ ids: [bakery.id], step: "reopen", reason: "" });
    expect(await board.mails("company.reopened")).toHaveLength(1);
    expect((await personById(database.db, "baker"))?.memberships).toHaveLength(1);
    expect(await board.as(baker).offer.takeStep({ id: shown.id, step: "resume" })).toMatchObject({
      ok: true,
    });
    expect((await deeds()).toSorted()).toEqual([
      `company.reopen ${bakery.name}: `,
      `company.suspend ${bakery.name}: ${reason}`,
    ]);
    const paused = parseTableQuery(offersTable, new URLSearchParams("etat=paused"));
    expect((await offers.list(paused)).total).toBe(0);
  });

  test("an offer that waits while its company is suspended is not published, and still waits", async () => {
    await board.send(baker);
    const waiting = await board.theOffer();
    await api().companies.change({ ids: [bakery.id], step: "suspend", reason: "Doute" });
    const [review] = (await board.as(administrator).moderation.queue()).reviews;
    const rows = await api().offers.list(parseTableQuery(offersTable, new URLSearchParams("etat=submitted")));
    expect(rows.rows.map(({ id }) => id)).toContain(waiting?.id);
    expect(
      await api().offers.change({ ids: [waiting?.id ?? ""], step: "approve", reason: "" }),
    ).toMatchObject({ value: { done: 0, left: [{ refusal: { code: "company-suspended" } }] } });
    expect((await board.as(administrator).moderation.queue()).reviews).toEqual([review]);
  });

  test("a moderator suspends a company that was reported, with a reason, and whoever told is answered", async () => {
    const told = {
      kind: "company",
      id: "fournil",
      reason: "money",
      text: "",
      email: "paul@exemple.fr",
    } as const;
    await board.as(person("paul", {})).moderation.report(told);
    const moderator = board.as(person("mona", { roles: ["moderator"] })).moderation;
    const [report] = await moderator.reports();
    expect(report).toMatchObject({ path: "/espace/entreprise/fournil", isShown: true });
    const decision = { id: report?.id ?? "", decision: "taken-down" } as const;
    expect(await moderator.decideOnReport({ ...decision, reason: "" })).toMatchObject({
      refusal: { code: "review-reason" },
    });
    expect(await companyStandingOf(database.db, bakery.id)).toBe("usual");
    expect(await moderator.decideOnReport({ ...decision, reason: "Frais demandés." })).toMatchObject({
      ok: true,
    });
    expect(await companyStandingOf(database.db, bakery.id)).toBe("suspended");
    expect(await board.mails("report.decided")).toMatchObject([
      { to: { email: "paul@exemple.fr" }, values: { subject: bakery.name, isTakenDown: true } },
    ]);
    expect(await moderator.reports()).toEqual([]);
  });
});
