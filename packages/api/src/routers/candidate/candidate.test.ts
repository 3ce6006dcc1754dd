import { emptyProfile } from "@tremplin/core/candidate";
import {
  addRecommendations,
  beginApplication,
  createUser,
  giveRole,
  saveFollow,
  saveOffers,
  saveProfile,
} from "@tremplin/database";
import { applicationExample, eachDialect, offerExample } from "@tremplin/database/testing";
import { beforeEach, describe, expect, test } from "vitest";
import type { Caller } from "../../router.ts";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";

const dijon = { insee: "21231", label: "Dijon", latitude: 47.3216, longitude: 5.0415 };
const night = offerExample(2, { title: "Cariste de nuit (H/F)", romeCode: "N1101", schedule: "De nuit" });
const offers = [
  offerExample(1, { experience: "none", licences: [] }),
  night,
  offerExample(3, { title: "Comptable (H/F)", romeCode: "M1203", romeLabel: "Comptabilité" }),
  offerExample(4, { state: "expired" }),
];
const [bread, , , ended] = offers as [
  (typeof offers)[0],
  (typeof offers)[0],
  (typeof offers)[0],
  (typeof offers)[0],
];

eachDialect((_engine, open) => {
  let board: TestBoard;
  let lina: Caller;
  let camille: Caller;

  const person = (userId: string, role: "candidate" | "advisor") => ({
    kind: "person" as const,
    userId,
    name: userId,
    email: `${userId.toLowerCase()}@exemple.fr`,
    roles: [role],
    memberships: [],
    antennaIds: [],
  });

  beforeEach(async () => {
    const database = await open();
    board = await testBoard(database, { offers });
    for (const id of ["Lina", "Zoé", "Éric", "Autre"]) {
      await createUser(database, { id, name: id, email: `${id.toLowerCase()}@exemple.fr` }, boardNow);
      await giveRole(database, id, "candidate", boardNow);
    }
    await createUser(database, { id: "Camille", name: "Camille", email: "camille@exemple.fr" }, boardNow);
    await giveRole(database, "Camille", "advisor", boardNow);
    for (const candidateId of ["Lina", "Zoé", "Éric"]) {
      await saveFollow(
        database.db,
        { candidateId, advisorId: "Camille", antennaId: null },
        {
          id: `f-${candidateId}`,
          candidateId,
          at: boardNow,
          actorId: null,
          actorName: "",
          kind: "attached",
          fromAdvisorId: null,
          toAdvisorId: "Camille",
          reason: null,
        },
      );
    }
    const wish = { ...emptyProfile, place: dijon, jobs: ["vendeuse"], birthDate: "2004-01-01" };
    await saveProfile(database.db, "Lina", wish, boardNow);
    await saveProfile(
      database.db,
      "Zoé",
      { ...wish, jobs: ["comptable"], birthDate: "2009-06-01" },
      boardNow,
    );
    lina = board.as(person("Lina", "candidate"));
    camille = board.as(person("Camille", "advisor"));
  });

  async function mails(kind: string): Promise<string[]> {
    const rows = await board.context.database.db.selectFrom("outbox").select("payload").execute();
    const orders = rows.map(({ payload }) => payload as { kind: string; to: { email: string } });
    return orders.filter((order) => order.kind === kind).map(({ to }) => to.email);
  }

  describe("marks", () => {
    test("a favourite is kept, ended ones apart; hiding it takes it off", async () => {
      for (const { publicId } of [bread, ended]) {
        await lina.candidate.mark({ publicId, kind: "favourite", isOn: true });
      }
      const kept = await lina.candidate.favourites();
      expect(kept.live.map(({ publicId }) => publicId)).toEqual([bread.publicId]);
      expect(kept.ended.map(({ publicId }) => publicId)).toEqual([ended.publicId]);
      await lina.candidate.mark({ publicId: bread.publicId, kind: "hidden", isOn: true });
      expect((await lina.candidate.favourites()).live).toEqual([]);
      // Paused since, it may still be let go.
      const { db } = board.context.database;
      const hidden = { publicId: bread.publicId, kind: "hidden" } as const;
      await db.updateTable("offer").set({ state: "paused" }).where("id", "=", bread.id).execute();
      expect(await lina.candidate.mark({ ...hidden, isOn: false })).toMatchObject({ ok: true });
      expect(await lina.candidate.mark({ ...hidden, isOn: true })).toMatchObject({ ok: false });
      await db.updateTable("offer").set({ state: "published" }).where("id", "=", bread.id).execute();
      await lina.candidate.mark({ ...hidden, isOn: true });
      expect(await lina.candidate.marks({ offerIds: [bread.id, night.id] })).toEqual({
        [bread.id]: { isFavourite: false, isHidden: true, isSeen: false, hasApplied: false },
      });
    });

    test("are one's own, and say what was applied to", async () => {
      await lina.candidate.mark({ publicId: bread.publicId, kind: "seen", isOn: true });
      await beginApplication(
        board.context.database.db,
        applicationExample({ offerId: bread.id, candidateId: "Lina" }),
      );
      const other = board.as(person("Autre", "candidate"));
      expect(await other.candidate.marks({ offerIds: [bread.id] })).toEqual({});
      expect(await lina.candidate.marks({ offerIds: [bread.id] })).toMatchObject({
        [bread.id]: { isSeen: true, hasApplied: true },
      });
    });
  });

  describe("offers for somebody", () => {
    test("come from their wishes with the reasons, without what they set aside", async () => {
      const first = await lina.candidate.forMe({ sort: "date", most: 20 });
      expect(first.offers.map(({ card }) => card.publicId)).toEqual([bread.publicId]);
      expect(first.offers[0]?.reasons.map(({ code }) => code)).toEqual(["job", "near", "beginner"]);
      await lina.candidate.mark({ publicId: bread.publicId, kind: "hidden", isOn: true });
      expect((await lina.candidate.forMe({ sort: "distance", most: 20 })).offers).toEqual([]);
    });

    test("are not made up when nothing is told", async () => {
      const other = board.as(person("Autre", "candidate"));
      expect(await other.candidate.forMe({ sort: "date", most: 20 })).toEqual({
        isProfileEmpty: true,
        offers: [],
      });
    });
  });

  describe("recommending", () => {
    const recommend = (publicId: string, candidateIds: string[], isMinorConfirmed = false) =>
      camille.recommendation.recommend({
        publicId,
        to: "ticked",
        candidateIds,
        word: "Regarde !",
        isMinorConfirmed,
      });

    test("shows people in alphabetical order, with reasons and what stands between", async () => {
      const shown = await camille.recommendation.whoFits({ publicId: bread.publicId });
      if (!shown.ok) throw new Error(shown.refusal.code);
      expect(shown.value.people.map(({ name, fits }) => [name, fits])).toEqual([
        ["Éric", false],
        ["Lina", true],
        ["Zoé", false],
      ]);
      expect(shown.value.people[2]?.minor?.verdict).toBe("open");
    });

    test("tells each once; the young person answers and the advisor sees it", async () => {
      expect(await recommend(bread.publicId, ["Lina"])).toEqual({ ok: true, value: { count: 1 } });
      expect(await recommend(bread.publicId, ["Lina"])).toEqual({ ok: true, value: { count: 0 } });
      expect(await mails("candidate.recommended")).toEqual(["lina@exemple.fr"]);
      const { publicId } = bread;
      const page = await lina.candidate.onOffer({ publicId });
      expect(page.ok && page.value.recommendation).toEqual({
        by: "Camille",
        word: "Regarde !",
        answer: null,
      });
      const state = async () => (await camille.recommendation.given())[0]?.people[0];
      expect((await state())?.state).toBe("waiting");
      await lina.candidate.answerRecommendation({ publicId, answer: "seen" });
      expect((await state())?.state).toBe("seen");
      const unsaid = await lina.candidate.answerRecommendation({ publicId, answer: "declined" });
      expect(unsaid).toMatchObject({ ok: false, refusal: { code: "required" } });
      await lina.candidate.answerRecommendation({
        publicId,
        answer: "declined",
        reason: "too-far",
        text: "Trop de bus",
      });
      expect(await state()).toMatchObject({ state: "declined", reason: "too-far Trop de bus" });
      await beginApplication(
        board.context.database.db,
        applicationExample({ offerId: bread.id, candidateId: "Lina" }),
      );
      expect((await state())?.state).toBe("applied");
    });

    test("asks to confirm what the law may close to a minor", async () => {
      const refused = await recommend(night.publicId, ["Zoé", "Lina"]);
      expect(refused).toEqual({
        ok: false,
        refusal: { code: "minor-unconfirmed", details: { names: "Zoé" } },
      });
      expect(await mails("candidate.recommended")).toEqual([]);
      expect(await recommend(night.publicId, ["Zoé", "Lina"], true)).toMatchObject({ value: { count: 2 } });
    });

    test("is for those whom one accompanies, and for live offers", async () => {
      await expect(recommend(bread.publicId, ["Autre"])).rejects.toThrow("forbidden");
      expect(await recommend(ended.publicId, ["Lina"])).toMatchObject({ refusal: { code: "offer-ended" } });
    });

    test("all whom it fits are told at once", async () => {
      const all = { publicId: bread.publicId, to: "fitting" as const, candidateIds: [], word: "" };
      const told = await camille.recommendation.recommend({ ...all, isMinorConfirmed: false });
      expect(told).toEqual({ ok: true, value: { count: 1 } });
      expect(await mails("candidate.recommended")).toEqual(["lina@exemple.fr"]);
    });
  });

  test("an offer that is closed to a minor says so to them, with the law", async () => {
    const page = await board.as(person("Zoé", "candidate")).candidate.onOffer({ publicId: night.publicId });
    if (!page.ok) throw new Error(page.refusal.code);
    expect(page.value.minor).toEqual({
      verdict: "closed",
      reasons: [
        { code: "night", article: "L3163-2" },
        { code: "mobile-machines", article: "D4153-27" },
      ],
    });
  });

  describe("asking one's advisor", () => {
    test("is asked once, answered once, and told by mail both ways", async () => {
      const { publicId } = bread;
      await lina.candidate.askAdvice({ publicId, text: "J'y vais ?" });
      await lina.candidate.askAdvice({ publicId, text: "J'y vais ?" });
      expect(await mails("candidate.advice-asked")).toEqual(["camille@exemple.fr"]);
      const [asked] = await camille.candidate.adviceAsked();
      expect(asked).toMatchObject({ candidate: "Lina", text: "J'y vais ?", answer: null });
      const id = asked?.id ?? "";
      expect((await camille.candidate.answerAdvice({ id, text: "Oui !" })).ok).toBe(true);
      expect((await camille.candidate.answerAdvice({ id, text: "Non." })).ok).toBe(false);
      expect(await mails("candidate.advice-answered")).toEqual(["lina@exemple.fr"]);
      const page = await lina.candidate.onOffer({ publicId });
      expect(page.ok && page.value.advice).toEqual({ text: "J'y vais ?", answer: "Oui !" });
    });

    test("without an advisor it is refused, and nobody else may answer", async () => {
      const other = board.as(person("Autre", "candidate"));
      const refused = await other.candidate.askAdvice({ publicId: bread.publicId, text: "" });
      expect(refused).toMatchObject({ refusal: { code: "no-advisor" } });
      await lina.candidate.askAdvice({ publicId: bread.publicId, text: "" });
      const [asked] = await camille.candidate.adviceAsked();
      const stranger = board.as(person("Inconnu", "advisor"));
      await expect(stranger.candidate.answerAdvice({ id: asked?.id ?? "", text: "Oui" })).rejects.toThrow(
        "forbidden",
      );
      expect(await stranger.candidate.adviceAsked()).toEqual([]);
    });
  });

  test("one takes away all of it, and of nobody else", async () => {
    const { publicId, title } = bread;
    await lina.candidate.mark({ publicId, kind: "favourite", isOn: true });
    await lina.candidate.askAdvice({ publicId, text: "J'y vais ?" });
    await lina.alert.keep({ query: "q=vendeur", rhythm: "daily" });
    const { offers: own } = await lina.account.exportData();
    expect(own).toMatchObject({
      marks: [{ publicId, title, kind: "favourite" }],
      recommendations: [],
      advice: [{ publicId, text: "J'y vais ?", answer: null }],
      searches: [{ query: "q=vendeur" }],
    });
    expect(JSON.stringify(own)).not.toContain("Digest");
    const nothing = { marks: [], recommendations: [], advice: [], searches: [] };
    expect((await camille.account.exportData()).offers).toEqual(nothing);
  });

  test("a recommendation of an offer that ended is out of the way", async () => {
    await addRecommendations(board.context.database.db, [
      {
        id: "r",
        offerId: bread.id,
        candidateId: "Lina",
        advisorId: "Camille",
        advisorName: "Camille",
        word: "",
        at: boardNow,
        seenAt: null,
        answer: null,
        reason: null,
        answeredAt: null,
      },
    ]);
    expect(await lina.candidate.recommendations()).toHaveLength(1);
    await saveOffers(board.context.database, [{ ...bread, state: "filled" }], boardNow);
    expect(await lina.candidate.recommendations()).toEqual([]);
  });
});
