import type { DraftFields } from "@tremplin/core/offer";
import { offerById, offerByPublicId } from "@tremplin/database";
import { eachDialect, offerExample } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { remindOfEndings } from "../../offers-ending.ts";
import { createCaller } from "../../router.ts";
import { boardNow } from "../../testing/board.ts";
import {
  ada,
  approve,
  baker,
  bakery,
  dayMs,
  fields,
  max,
  mechanic,
  mona,
  offersBoard,
  pay,
  person,
} from "./testing.ts";

eachDialect((_engine, open) => {
  test("with the rule 'first', the first offer of a company is read and the next ones are not", async () => {
    const { as, send, theOffer, mails } = await offersBoard(await open(), "first");
    expect((await send(baker)).sent).toEqual({ ok: true, value: "waiting" });
    expect(await mails("offer.submitted")).toMatchObject([{ to: { email: "baker@exemple.fr" } }]);
    const { reviews } = await as(mona).moderation.queue();
    expect(reviews).toMatchObject([{ kind: "first", state: "waiting", company: bakery.name }]);
    const decision = { ...approve, id: reviews[0]?.id ?? "" };
    const both = await Promise.all([
      as(mona).moderation.decide(decision),
      as(max).moderation.decide(decision),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "review-decided" } });
    expect(await theOffer()).toMatchObject({ state: "published" });
    expect(await mails("offer.published")).toMatchObject([{ to: { email: "baker@exemple.fr" } }]);
    expect((await send(baker, { title: "Boulanger / Boulangère" })).sent).toEqual({
      ok: true,
      value: "published",
    });
    expect((await send(mechanic)).sent).toEqual({ ok: true, value: "waiting" });
  });

  test("what may not be published, or is not complete, is not sent", async () => {
    const { send } = await offersBoard(await open(), "none");
    const blocked = { description: `${fields.description} Homme de préférence.` };
    expect((await send(baker, blocked)).sent).toMatchObject({ refusal: { code: "check-blocks" } });
    expect((await send(baker, { place: "Nulleville" })).sent).toMatchObject({
      refusal: { code: "draft-incomplete" },
    });
    expect((await send(baker)).sent).toEqual({ ok: true, value: "published" });
  });

  test("a published offer stays as it is while a change of its substance is read; a slip is corrected at once", async () => {
    const database = await open();
    const shown = offerExample(1, {
      companyId: bakery.id,
      pay,
      origin: { source: "board", reference: "1", url: null },
    });
    const { as, context } = await offersBoard(database, "all", [shown]);
    const change = async (more: DraftFields) => {
      const begun = await as(baker).offer.changeOffer({ id: shown.id });
      if (!begun.ok) throw new Error(begun.refusal.code);
      await as(baker).offer.keepDraft({ id: begun.value.id, fields: more });
      return as(baker).offer.submitDraft({ id: begun.value.id });
    };
    const slip = { description: shown.description.replace("accueilles", "acceuilles") };
    expect(await change(slip)).toEqual({ ok: true, value: "changed" });
    expect((await offerById(database.db, shown.id))?.description).toContain("acceuilles");
    expect(await change({ payMin: "2 100" })).toEqual({ ok: true, value: "change-waiting" });
    expect((await offerById(database.db, shown.id))?.pay).toMatchObject({ min: 190_000 });
    const [review] = (await as(mona).moderation.queue()).reviews;
    expect(review).toMatchObject({ kind: "changed" });
    const seen = await as(mona).moderation.review({ id: review?.id ?? "" });
    expect(seen.ok && seen.value.before?.pay).toMatchObject({ min: 190_000 });
    await as(mona).moderation.decide({
      id: review?.id ?? "",
      seen: "waiting",
      step: "approve",
      reason: "",
      comments: [],
    });
    expect(await offerById(database.db, shown.id)).toMatchObject({
      state: "published",
      pay: { min: 210_000 },
    });
    await context.index.refresh();
  });

  test("a refusal says why and may be contested; somebody else reads it again", async () => {
    const { as, send, theOffer, mails } = await offersBoard(await open(), "all");
    await send(baker);
    const [waiting] = (await as(mona).moderation.queue()).reviews;
    const id = waiting?.id ?? "";
    const reject = { ...approve, id, step: "reject" as const };
    expect(await as(mona).moderation.decide({ ...reject, reason: " " })).toMatchObject({
      refusal: { code: "review-reason" },
    });
    expect(await as(mona).moderation.decide({ ...reject, reason: "Offre en double." })).toMatchObject({
      ok: true,
    });
    expect(await mails("offer.rejected")).toMatchObject([{ values: { reason: "Offre en double." } }]);
    await expect(as(mechanic).moderation.appeal({ id, reason: "Non." })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await as(baker).moderation.appeal({ id, reason: "Ce sont deux postes." })).toMatchObject({
      ok: true,
    });
    const overturn = { ...approve, id, seen: "appealed" as const, step: "overturn" as const };
    expect(await as(mona).moderation.decide(overturn)).toMatchObject({
      refusal: { code: "review-other-eyes" },
    });
    expect(await as(max).moderation.decide(overturn)).toMatchObject({ ok: true });
    expect(await theOffer()).toMatchObject({ state: "published" });
  });

  test("a moderator's comment keeps the passage it is about, which must be in what was read", async () => {
    const { as, send, mails, theOffer } = await offersBoard(await open(), "all");
    await send(baker);
    const [waiting] = (await as(mona).moderation.queue()).reviews;
    const id = waiting?.id ?? "";
    const passage = fields.description?.slice(0, 20) ?? "";
    const ask = (about: { part: "title" | "description"; passage: string }) =>
      as(mona).moderation.decide({
        ...approve,
        id,
        step: "request-changes",
        reason: "À préciser.",
        comments: [{ field: "Description", text: "Dites-en plus.", about }],
      });
    expect(await ask({ part: "title", passage: "nulle part" })).toMatchObject({
      refusal: { code: "review-passage", details: { field: "passage.title" } },
    });
    expect(await ask({ part: "description", passage })).toMatchObject({ ok: true });
    const quoted = [{ text: "Dites-en plus.", part: "description", passage: passage.trim() }];
    expect(await mails("offer.changes-requested")).toMatchObject([{ values: { comments: quoted } }]);
    const offer = await theOffer();
    const own = await as(baker).offer.own({ id: offer?.id ?? "" });
    expect(own).toMatchObject({ value: { review: { comments: quoted } } });
  });

  test("the name of a confidential employer is told to the agency only", async () => {
    const { as, send, theOffer, context } = await offersBoard(await open(), "none");
    await send(baker, { confidential: "on" });
    const offer = await theOffer();
    expect(offer).toMatchObject({ companyName: null, companyId: bakery.id });
    await context.index.refresh();
    const shown = await createCaller({ ...context, actor: { kind: "visitor" } }).offer.show({
      publicId: offer?.publicId ?? "",
    });
    expect(JSON.stringify(shown)).not.toContain(bakery.name);
    expect(JSON.stringify(shown)).not.toContain(bakery.id);
    expect((await as(baker).offer.mine()).offers).toHaveLength(1);
  });

  test("an advisor writes for an employer, who takes it over with the address that the link was sent to", async () => {
    const { as, mails } = await offersBoard(await open(), "all");
    const begun = await as(ada).offer.startForEmployer({
      name: "Chez Paul",
      siret: "",
      email: "Paul@Chez.example",
    });
    if (!begun.ok) throw new Error(begun.refusal.code);
    await as(ada).offer.keepDraft({ id: begun.value.id, fields });
    expect(await as(ada).offer.submitDraft({ id: begun.value.id })).toEqual({ ok: true, value: "waiting" });
    await expect(as(mechanic).offer.draft({ id: begun.value.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const [mail] = await mails("offer.claim");
    const token = String(mail?.values.path).split("/").at(-1) ?? "";
    expect(await as(mechanic).offer.claimCompany({ token })).toMatchObject({
      refusal: { code: "claim-address" },
    });
    const paul = person("paul", { email: "paul@chez.example" });
    const account = await as(paul).offer.claimAccount({ token });
    expect(account).toMatchObject({ ok: true, value: { email: "paul@chez.example" } });
    const bad = await as(ada).offer.startForEmployer({ name: "Faux", siret: "123", email: "a@b.fr" });
    expect(bad).toMatchObject({ refusal: { code: "siret-length", details: { field: "siret" } } });
  });

  test("its authors are reminded at seven days and at one, once each; the link prolongs once", async () => {
    const expiresAt = new Date(boardNow.getTime() + 6 * dayMs);
    const shown = offerExample(1, { companyId: bakery.id, expiresAt, pay });
    const database = await open();
    const { as, context, mails, wait } = await offersBoard(database, "all", [shown]);
    expect(await remindOfEndings(context)).toBe(1);
    expect(await remindOfEndings(context)).toBe(0);
    wait(5.5 * dayMs);
    expect(await remindOfEndings(context)).toBe(1);
    const sent = await mails("offer.ending");
    expect(sent.map(({ values }) => values.days)).toEqual([7, 1]);
    const token = String(sent[1]?.values.path).split("/").at(-1) ?? "";
    const visitor = createCaller({ ...context, actor: { kind: "visitor" } });
    expect(await visitor.offer.byLink({ token })).toMatchObject({ ok: true, value: { title: shown.title } });
    expect((await offerByPublicId(database.db, shown.publicId))?.expiresAt).toEqual(expiresAt);
    expect(await visitor.offer.takeStepByLink({ token, step: "prolong" })).toMatchObject({ ok: true });
    expect(await visitor.offer.takeStepByLink({ token, step: "pause" })).toMatchObject({
      refusal: { code: "link-spent" },
    });
    expect(await visitor.offer.byLink({ token: "invented" })).toMatchObject({ ok: false });
    expect((await offerByPublicId(database.db, shown.publicId))?.expiresAt?.getTime()).toBeGreaterThan(
      expiresAt.getTime() + 50 * dayMs,
    );
    expect(await as(baker).offer.takeStep({ id: shown.id, step: "fill" })).toMatchObject({
      refusal: { code: "offer-needs-fill-channel" },
    });
    expect(
      await as(baker).offer.takeStep({ id: shown.id, step: "fill", fillChannel: "board" }),
    ).toMatchObject({ ok: true });
  });

  test("visitors tell of an offer; a moderator takes it down and answers, and too many reports are stopped", async () => {
    const shown = offerExample(1, { companyId: bakery.id, pay });
    const database = await open();
    const { as, context, mails } = await offersBoard(database, "all", [shown]);
    const visitor = createCaller({ ...context, place: "here", actor: { kind: "visitor" } });
    const report = {
      kind: "offer",
      id: shown.publicId,
      reason: "money",
      text: "On me demande 50 €. 🚨 <b>",
      email: "lea@exemple.fr",
    } as const;
    expect(await visitor.moderation.report(report)).toMatchObject({ ok: true });
    for (let times = 0; times < 9; times += 1) await visitor.moderation.report({ ...report, email: "" });
    expect(await visitor.moderation.report(report)).toMatchObject({ refusal: { code: "too-many" } });
    const first = (await as(mona).moderation.reports()).find(({ email }) => email === report.email);
    expect(first).toMatchObject({ label: shown.title, text: report.text, isShown: true });
    // All came at one instant: the one whose author wants an answer.
    const { id } = await database.db
      .selectFrom("report")
      .select("id")
      .where("email", "=", report.email)
      .executeTakeFirstOrThrow();
    const decision = { id, decision: "taken-down" } as const;
    expect(await as(mona).moderation.decideOnReport({ ...decision, reason: "" })).toMatchObject({
      refusal: { code: "review-reason" },
    });
    expect(
      await as(mona).moderation.decideOnReport({ ...decision, reason: "Demande d'argent." }),
    ).toMatchObject({ ok: true });
    expect((await offerByPublicId(database.db, shown.publicId))?.state).toBe("rejected");
    expect(await mails("report.decided")).toMatchObject([
      { to: { email: "lea@exemple.fr" }, values: { isTakenDown: true } },
    ]);
    const audit = await database.db.selectFrom("auditEntry").select("action").execute();
    expect(audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["offer.take-down", "report.taken-down"]),
    );
  });
});
