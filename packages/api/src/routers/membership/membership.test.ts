import { everyMember } from "@tremplin/core/membership";
import { saveOffers } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { baker, bakery, jeanne } from "../../testing/three-sides.ts";
import { ada, networkScene } from "./testing.ts";

const refused = (code: string) => ({ ok: false, refusal: { code } });

eachDialect((_engine, open) => {
  const scene = networkScene(open);
  const { apply, asAda, asJeanne, board, decide, id, later, mails, own, pay, round, state } = scene;

  describe("a company that joins", () => {
    test("asks, is accepted, pays in two parts, and is a member for a year from its payment", async () => {
      expect((await own()).membership).toBeNull();
      expect((await apply()).ok).toBe(true);
      expect(await apply()).toMatchObject(refused("member-state"));
      expect(await mails()).toEqual(["ada@exemple.fr membership.applied"]);
      expect((await decide("accept")).ok).toBe(true);
      const { invoices, fee } = await own();
      expect(fee).toEqual({ tier: "Moins de 10 salariés", net: 60_000, total: 60_000 });
      expect(invoices).toMatchObject([
        {
          kind: "invoice",
          number: "ADH-2026-0001",
          issuedOn: "2026-11-23",
          dueOn: "2026-12-23",
          owed: 60_000,
        },
      ]);
      later(5);
      expect((await pay("200,50")).ok).toBe(true);
      expect(await state()).toBe("accepted");
      expect(await pay("400")).toMatchObject({
        ok: false,
        refusal: { code: "payment-too-much", details: { owed: 39_950, field: "amount" } },
      });
      expect(await pay("399,50", "2026-12-24")).toMatchObject({ refusal: { code: "payment-future" } });
      expect(await pay("399,50", "2016-11-27")).toMatchObject({
        refusal: { code: "payment-early", details: { days: 60, field: "paidOn" } },
      });
      expect(await pay("399,50", "2026-09-23")).toMatchObject({ refusal: { code: "payment-early" } });
      expect((await pay("399,50", "2026-11-27")).ok).toBe(true);
      expect((await own()).membership).toMatchObject({
        state: "active",
        startsOn: "2026-11-27",
        endsOn: "2027-11-26",
      });
      // What is ordered at the same instant is in no order.
      expect((await mails()).toSorted()).toEqual([
        "ada@exemple.fr membership.applied",
        "jeanne@exemple.fr membership.accepted",
        "jeanne@exemple.fr membership.paid",
      ]);
    });

    test("is refused with a reason, and may ask again", async () => {
      await apply();
      expect(await decide("refuse")).toMatchObject({ refusal: { details: { field: "reason" } } });
      expect((await decide("refuse", "Hors de la filière")).ok).toBe(true);
      expect((await own()).membership).toMatchObject({ state: "refused", reason: "Hors de la filière" });
      expect((await apply("12")).ok).toBe(true);
      expect((await own()).fee?.total).toBe(150_000);
    });

    test("takes its request back", async () => {
      await apply();
      expect((await asJeanne().withdraw({ slug: bakery.slug })).ok).toBe(true);
      expect(await state()).toBe("withdrawn");
      expect(await decide("accept")).toMatchObject(refused("member-state"));
    });

    test("and never pays: a credit note undoes the invoice before it is dropped", async () => {
      await apply();
      await decide("accept");
      expect(await decide("drop", "Sans nouvelles")).toMatchObject(refused("member-needs-nothing-owed"));
      const invoiceId = (await own()).invoices[0]?.id ?? "";
      expect((await asAda().all.credit({ id: await id(), invoiceId })).ok).toBe(true);
      expect(await asAda().all.credit({ id: await id(), invoiceId })).toMatchObject(
        refused("invoice-credited"),
      );
      expect((await decide("drop", "Sans nouvelles")).ok).toBe(true);
      expect((await own()).invoices.map(({ number, kind, owed }) => [number, kind, owed])).toEqual([
        ["ADH-2026-0002", "credit-note", 0],
        ["ADH-2026-0001", "invoice", 0],
      ]);
    });

    test("a mistaken head count: the invoice is undone and made anew for the right one", async () => {
      await apply();
      await decide("accept");
      const invoiceId = (await own()).invoices[0]?.id ?? "";
      const anew = async () => asAda().all.invoice({ id: await id(), heads: "12" });
      expect(await anew()).toMatchObject(refused("member-needs-nothing-owed"));
      await asAda().all.credit({ id: await id(), invoiceId });
      expect((await anew()).ok).toBe(true);
      expect((await own()).invoices[0]).toMatchObject({ number: "ADH-2026-0003", owed: 150_000 });
    });

    test("what is done leaves a trace, in the audit trail and in its own history", async () => {
      await apply();
      await decide("accept");
      await pay();
      const { db } = board().context.database;
      const trail = await db
        .selectFrom("auditEntry")
        .select("action")
        .orderBy("at")
        .orderBy("action")
        .execute();
      expect(trail.map(({ action }) => action)).toEqual(["membership.accept", "membership.pay"]);
      const shown = await asAda().all.show({ id: await id() });
      expect(shown.ok && shown.value.events.map(({ step }) => step).toSorted()).toEqual([
        "accept",
        "apply",
        "pay",
      ]);
      expect(shown.ok && shown.value.payments).toMatchObject([{ amount: 60_000, way: "transfer" }]);
    });
  });

  describe("the year's end", () => {
    beforeEach(async () => {
      await apply();
      await decide("accept");
      await pay();
      await board().context.database.db.deleteFrom("outbox").execute();
    });

    test("is reminded of 30 and 7 days before, on the last day and in grace, each once; then it lapses", async () => {
      later(333);
      await round();
      expect(await mails()).toEqual([]);
      for (const days of [1, 0, 23, 0, 7, 0, 1, 0, 10]) {
        later(days);
        await round();
      }
      expect(await mails()).toEqual([
        "jeanne@exemple.fr membership.ending 30",
        "jeanne@exemple.fr membership.ending 7",
        "jeanne@exemple.fr membership.ending 0",
        "jeanne@exemple.fr membership.ending -1",
      ]);
      expect(await state()).toBe("grace");
      const { invoices } = await own();
      expect(invoices.map(({ number }) => number)).toEqual(["ADH-2027-0001", "ADH-2026-0001"]);
      later(20);
      await round();
      await round();
      expect(await state()).toBe("lapsed");
      expect((await mails()).slice(4)).toEqual(["jeanne@exemple.fr membership.lapsed"]);
    });

    test("a board that slept through it does all at once, and tells the last thing only", async () => {
      later(500);
      await round();
      await round();
      expect(await state()).toBe("lapsed");
      expect(await mails()).toEqual(["jeanne@exemple.fr membership.lapsed"]);
    });

    test("paid in time, the next year follows without a gap and nobody is reminded", async () => {
      later(340);
      await round();
      await board().context.database.db.deleteFrom("outbox").execute();
      await pay();
      expect((await own()).membership).toMatchObject({
        state: "active",
        startsOn: "2027-11-23",
        endsOn: "2028-11-22",
      });
      later(30);
      await round();
      expect(await state()).toBe("active");
      expect(await mails()).toEqual(["jeanne@exemple.fr membership.paid"]);
    });

    test("paid after it lapsed, a year begins on the day of the payment", async () => {
      later(420);
      await round();
      expect(await state()).toBe("lapsed");
      expect((await pay()).ok).toBe(true);
      expect((await own()).membership).toMatchObject({ state: "active", startsOn: "2028-01-17" });
    });

    test("paid in time and noted after it lapsed, the next year follows without a gap", async () => {
      later(420);
      await round();
      expect((await pay("600", "2027-12-22")).ok).toBe(true);
      expect((await own()).membership).toMatchObject({ state: "active", startsOn: "2027-11-23" });
    });

    test("who lapsed and owes nothing any more may ask anew", async () => {
      later(420);
      await round();
      expect(await apply()).toMatchObject(refused("member-needs-nothing-owed"));
      const invoiceId = (await own()).invoices[0]?.id ?? "";
      await asAda().all.credit({ id: await id(), invoiceId });
      expect((await apply()).ok).toBe(true);
    });
  });

  describe("only members publish", () => {
    /** Paid above the minimum of the day on which the board stands. */
    const pay190 = {
      min: 190_000,
      max: 190_000,
      period: "month",
      currency: "EUR",
      monthsPaid: 12,
      extras: null,
    } as const;
    const shown = { ...baker, pay: { kind: "stated", ...pay190 } } as const;
    const fresh = {
      ...shown,
      id: "new",
      state: "submitted" as const,
      publishedAt: null,
      expiresAt: null,
      publicId: "0000000099",
      origin: { ...baker.origin, reference: "new" },
    };
    const draft = async () => {
      const { database } = board().context;
      await saveOffers(
        database,
        [{ ...shown, state: "expired", expiresAt: new Date("2026-11-01T00:00:00Z") }],
        scene.now(),
      );
      const { offer } = board().as(jeanne);
      const begun = await offer.startDraft({ companyId: bakery.id, like: baker.id, template: null });
      return begun.ok ? begun.value.id : "";
    };

    test("a new offer waits until the fee is paid, and the editor says so from the start", async () => {
      const draftId = await draft();
      const { offer } = board().as(jeanne);
      expect((await offer.draft({ id: draftId })).needsMembership).toBe(true);
      expect((await offer.mine()).companies[0]?.needsMembership).toBe(true);
      expect(await offer.submitDraft({ id: draftId })).toEqual(refused("membership-needed"));
      await apply();
      await decide("accept");
      expect(await offer.submitDraft({ id: draftId })).toEqual(refused("membership-needed"));
      await pay();
      expect((await offer.draft({ id: draftId })).needsMembership).toBe(false);
      expect((await offer.submitDraft({ id: draftId })).ok).toBe(true);
    });

    test("nobody publishes it for them: neither an administrator's draft nor a moderator's decision", async () => {
      const draftId = await draft();
      expect(await board().as(ada).offer.submitDraft({ id: draftId })).toEqual(refused("membership-needed"));
      const { database } = board().context;
      await saveOffers(database, [fresh], scene.now());
      await database.db.deleteFrom("offerReview").execute();
      await database.db
        .insertInto("offerReview")
        .values({
          id: "r",
          offerId: fresh.id,
          kind: "first",
          content: fresh,
          findings: [],
          risks: [],
          state: "waiting",
          submittedBy: "jeanne",
          submittedAt: scene.now(),
          decidedBy: null,
          decidedAt: null,
          reason: null,
          comments: [],
          appeal: null,
        })
        .execute();
      const approve = () =>
        board()
          .as(ada)
          .moderation.decide({ id: "r", seen: "waiting", step: "approve", reason: "", comments: [] });
      expect(await approve()).toEqual(refused("membership-needed-theirs"));
      await apply();
      await decide("accept");
      await pay();
      expect(await approve()).toMatchObject({ ok: true });
    });

    test("an offer goes on to its end, and is not prolonged", async () => {
      const { database } = board().context;
      await saveOffers(database, [shown], scene.now());
      const { offer } = board().as(jeanne);
      const step = (step: "pause" | "resume" | "prolong") => offer.takeStep({ id: baker.id, step });
      expect(await step("prolong")).toEqual(refused("membership-needed"));
      expect((await step("pause")).ok).toBe(true);
      expect((await step("resume")).ok).toBe(true);
    });

    test("a change of what shows is no new offer", async () => {
      const { database } = board().context;
      await saveOffers(database, [shown], scene.now());
      const { offer } = board().as(jeanne);
      const begun = await offer.changeOffer({ id: baker.id });
      expect((await offer.submitDraft({ id: begun.ok ? begun.value.id : "" })).ok).toBe(true);
    });
  });

  test("a board without membership knows nothing of it", async () => {
    const { context } = board();
    const { createCaller } = await import("../../router.ts");
    const features = { ...context.instance.config.features, membership: false };
    const instance = { ...context.instance, config: { ...context.instance.config, features } };
    const api = createCaller({ ...context, instance, actor: jeanne });
    const off = { code: "NOT_FOUND", message: "feature-off" };
    await expect(api.membership.own({ slug: bakery.slug })).rejects.toMatchObject(off);
    await expect(api.membership.directory(everyMember)).rejects.toMatchObject(off);
    await expect(api.membership.sitemap()).rejects.toMatchObject(off);
    expect((await api.offer.mine()).companies[0]?.needsMembership).toBe(false);
  });
});
