import { randomUUID } from "node:crypto";
import { emptyProfile } from "@tremplin/core/candidate";
import { replyRefusalsPerDay, strangerRefusalsPerDay } from "@tremplin/core/conversation";
import { beginApplication, saveProfile } from "@tremplin/database";
import { applicationExample, eachDialect } from "@tremplin/database/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Context } from "../context.ts";
import { orderedMail } from "../mail/enqueue-mail.ts";
import { createCaller } from "../router.ts";
import { fileRemovalQueue } from "../routers/cv/own-data.ts";
import { boardNow, type TestBoard } from "../testing/board.ts";
import { anne, baker, bakery, boardAt, bringThreeSides, jeanne, lina } from "../testing/three-sides.ts";
import { forgetGivenUpReplies, keepArrived, maxReplyAddresses, replyQueue } from "./arrived.ts";
import { makeReplyAddress } from "./reply-address.ts";
import { handleReply } from "./take-reply.ts";

const replies = { address: "reponse@emploi.exemple.fr", authservId: null };

eachDialect((_engine, open) => {
  let board: TestBoard;
  let ctx: Context;
  let now: Date;
  let id: string;
  /** The server whose word on senders counts. */
  let authservId: string | null;

  beforeAll(async () => {
    board = await boardAt(() => now, await open(), { companies: [bakery], offers: [baker] });
    ctx = { ...board.context, replies };
  });

  const as = (actor: typeof lina | typeof jeanne | typeof anne) => createCaller({ ...ctx, actor });
  const begin = async () => {
    const begun = await as(jeanne).conversation.start({ kind: "application", subjectId: "a" });
    if (!begun.ok) throw new Error(begun.refusal.code);
    return begun.value.id;
  };

  beforeEach(async () => {
    now = boardNow;
    authservId = null;
    await bringThreeSides(ctx, now);
    const sent = { id: "a", candidateId: "lina", offerId: baker.id, companyId: bakery.id };
    await beginApplication(ctx.database.db, applicationExample(sent));
    id = await begin();
  });

  const addressOf = (userId: string) =>
    makeReplyAddress(ctx.database, replies, { conversationId: id, userId }, now);
  /** A mail as it comes in. */
  const mail = (to: string, body: string, more: readonly string[] = []) =>
    new TextEncoder().encode(
      [
        "From: Lina <Lina@exemple.fr>",
        `To: ${to}`,
        "Content-Type: text/plain; charset=utf-8",
        ...more,
        "",
        body,
      ].join("\r\n"),
    );
  /** Takes mails in as they came, side by side, and handles them as the worker does. */
  const arrive = async (to: string, ...mails: readonly Uint8Array[]) => {
    for (const bytes of mails) await keepArrived(ctx, [to, "autre@exemple.fr"], bytes);
    const { db } = ctx.database;
    const events = await db.selectFrom("outbox").selectAll().where("queue", "=", replyQueue).execute();
    const asked = { ...ctx, replies: { ...replies, authservId } };
    await Promise.all(events.map(({ payload }) => handleReply(asked, payload)));
    await db.deleteFrom("outbox").where("queue", "=", replyQueue).execute();
    // A mail is kept until it is taken, not longer.
    const left = events.map(({ payload }) => ctx.files.get(String(payload.key)));
    expect(await Promise.all(left)).toEqual(events.map(() => null));
  };
  const messages = async () => {
    const shown = await as(jeanne).conversation.show({ id });
    return shown.ok ? shown.value.messages : [];
  };
  const texts = async () => (await messages()).map(({ text }) => text);
  const ordered = async (kind?: string) => {
    const rows = await ctx.database.db
      .selectFrom("outbox")
      .select("payload")
      .where("queue", "=", "mail")
      .orderBy("createdAt")
      .execute();
    return rows.map(({ payload }) => orderedMail(payload)).filter((each) => !kind || each.kind === kind);
  };
  /** To whom it was told that their answer was not taken, and why. */
  const refused = async () =>
    (await ordered("conversation.reply-refused")).map(({ to, values }) => [to.email, values.reason] as const);

  test("an answer becomes a message of its author, which says how it came", async () => {
    const to = await addressOf("lina");
    const quoted =
      "Oui, mardi.\r\n\r\nLe lun. 23 nov. 2026 à 12:00, Le Bon Pas <x@exemple.fr> a écrit :\r\n> Bonjour";
    await arrive(to, mail(to, quoted, ["Message-ID: <1@telephone>"]));
    expect(await messages()).toMatchObject([{ text: "Oui, mardi.", side: "candidate", isByMail: true }]);
    expect(await refused()).toEqual([]);
  });

  test("the same mail is one message, however often and however near it comes", async () => {
    const to = await addressOf("lina");
    const sent = mail(to, "Oui.", ["Message-ID: <2@telephone>"]);
    await arrive(to, ...Array.from({ length: 8 }, () => sent));
    await arrive(to, sent);
    expect(await texts()).toEqual(["Oui."]);
    await arrive(to, mail(to, "Oui.", ["Message-ID: <3@telephone>"]));
    expect(await texts()).toEqual(["Oui.", "Oui."]);
  });

  test("from somebody else's address it is refused, with a word that gives nothing away", async () => {
    const to = await addressOf("lina");
    await arrive(to, new TextEncoder().encode(`From: Eve <eve@exemple.fr>\r\nTo: ${to}\r\n\r\nBonjour`));
    expect(await texts()).toEqual([]);
    expect(await refused()).toEqual([["eve@exemple.fr", "reply-sender"]]);
    const said = JSON.stringify(await ordered("conversation.reply-refused"));
    for (const secret of [baker.title, id, "Lina Morel", to]) expect(said).not.toContain(secret);
  });

  test.each([
    ["vouches for", "dmarc=pass header.from=exemple.fr", ["Bonjour"], []],
    ["takes for a fake", "dmarc=fail", [], []],
    ["says nothing of", "none", [], [["lina@exemple.fr", "reply-unproved"]]],
  ])("a sender whom our mail server %s", async (_what, found, said, told) => {
    const to = await addressOf("lina");
    authservId = "mx.exemple.fr";
    await arrive(to, mail(to, "Bonjour", [`Authentication-Results: mx.exemple.fr; ${found}`]));
    expect(await texts()).toEqual(said);
    // Nobody is written to whose name somebody else took.
    expect(await refused()).toEqual(told);
  });

  test("late, without words, too long: each is told why", async () => {
    const to = await addressOf("lina");
    now = new Date(now.getTime() + 30 * 86_400_000);
    await arrive(to, mail(to, "Trop tard"));
    const fresh = await addressOf("lina");
    await arrive(fresh, mail(fresh, "> Bonjour"));
    await arrive(fresh, mail(fresh, "a".repeat(4_001)));
    expect(await texts()).toEqual([]);
    expect((await refused()).map(([, reason]) => reason).toSorted()).toEqual([
      "reply-empty",
      "reply-expired",
      "reply-long",
    ]);
    // A few words a day, then silence: nobody is flooded in another's name.
    for (let times = 0; times < 5; times += 1) await arrive(to, mail(to, `Encore ${times}`));
    expect(await refused()).toHaveLength(replyRefusalsPerDay);
    // Nor is everybody, each in a name of their own.
    const strangers = Array.from({ length: strangerRefusalsPerDay + 5 }, (_each, rank) =>
      new TextEncoder().encode(`From: s${rank}@ailleurs.fr\r\nTo: ${to}\r\n\r\nBonjour`),
    );
    await arrive(to, ...strangers);
    const toStrangers = (await refused()).filter(([email]) => email.endsWith("@ailleurs.fr"));
    expect(toStrangers.length).toBeGreaterThan(80);
    expect(toStrangers.length).toBeLessThanOrEqual(strangerRefusalsPerDay);
  }, 30_000);

  test("a mail is kept once, for few addresses, and only for those that we gave", async () => {
    const invented = Array.from(
      { length: 1_000 },
      (_each, rank) => `reponse+${String(rank).padStart(40, "0")}@emploi.exemple.fr`,
    );
    expect(await keepArrived(ctx, invented, mail("", "Bonjour"))).toBe(false);
    const own = await Promise.all(Array.from({ length: 8 }, () => addressOf("lina")));
    expect(await keepArrived(ctx, [...own, ...own], mail("", "Bonjour"))).toBe(true);
    const { db } = ctx.database;
    const events = await db.selectFrom("outbox").select("payload").where("queue", "=", replyQueue).execute();
    expect(events.map(({ payload }) => (payload.digests as string[]).length)).toEqual([maxReplyAddresses]);
    await arrive("");
    // One that was deleted meanwhile has nobody to answer.
    const to = await addressOf("lina");
    await keepArrived(ctx, [to], mail(to, "Bonjour"));
    await db.deleteFrom("replyAddress").execute();
    await arrive("");
    expect(await refused()).toEqual([]);
  });

  test("a mail that was given up is kept for a while, then forgotten with its file", async () => {
    const to = await addressOf("lina");
    await keepArrived(ctx, [to], mail(to, "Bonjour"));
    const { db } = ctx.database;
    const waits = (queue: string) => db.selectFrom("outbox").selectAll().where("queue", "=", queue).execute();
    const [event] = await waits(replyQueue);
    await db.updateTable("outbox").set({ failedAt: now }).where("queue", "=", replyQueue).execute();
    await forgetGivenUpReplies(ctx, now);
    expect(await waits(replyQueue)).toHaveLength(1);
    await forgetGivenUpReplies(ctx, new Date(now.getTime() + 1));
    expect(await waits(replyQueue)).toEqual([]);
    expect(await waits(fileRemovalQueue)).toMatchObject([{ payload: { keys: [event?.payload.key] } }]);
  });

  test("machines are not answered", async () => {
    const to = await addressOf("lina");
    for (const header of ["Auto-Submitted: auto-replied", "Precedence: bulk", "Return-Path: <>"]) {
      await arrive(to, mail(to, "Je suis absente.", [header]));
    }
    expect(await texts()).toEqual([]);
    expect(await refused()).toEqual([]);
  });

  test("closed, blocked, or lost: the rules of conversations are those of the page", async () => {
    const to = await addressOf("jeanne");
    const from = (body: string) =>
      new TextEncoder().encode([`From: ${jeanne.email}`, `To: ${to}`, "", body].join("\r\n"));
    await as(lina).conversation.change({ id, step: "close" });
    await arrive(to, from("Un"));
    await as(lina).conversation.change({ id, step: "reopen" });
    await as(lina).conversation.change({ id, step: "block" });
    await arrive(to, from("Deux"));
    await as(lina).application.takeStep({ id: "a", step: "withdraw", reason: "other" });
    await arrive(to, from("Trois"));
    expect((await refused()).map(([, reason]) => reason).toSorted()).toEqual([
      "conversation-blocked",
      "conversation-closed",
      "reply-unknown",
    ]);
    const shown = await as(lina).conversation.show({ id });
    expect(shown.ok && shown.value.messages).toEqual([]);
  });

  test("what a minor should think about twice is held back, and given back to its author", async () => {
    await saveProfile(ctx.database.db, "lina", { ...emptyProfile, birthDate: "2010-05-12" }, now);
    await ctx.database.db.deleteFrom("conversation").execute();
    id = await begin();
    const to = await addressOf("lina");
    await arrive(to, mail(to, "Mon numéro : 06 12 34 56 78"));
    expect(await texts()).toEqual([]);
    expect(await ordered("conversation.reply-refused")).toMatchObject([
      {
        values: {
          reason: "message-delicate",
          what: "un numéro de téléphone",
          text: "Mon numéro : 06 12 34 56 78",
        },
      },
    ]);
  });

  test("files go by the rules of the site; those that do not are told, and the words go all the same", async () => {
    const to = await addressOf("lina");
    const made = await as(lina).cv.make({ title: "CV" });
    const cv = await as(lina).cv.file({ id: made.ok ? made.value.id : "" });
    const pdf = Buffer.from(cv.ok ? cv.value.bytes : new Uint8Array()).toString("base64");
    const part = (name: string, content: string) =>
      `--m\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}\r\n`;
    const body = `--m\r\nContent-Type: text/plain\r\n\r\nVoici.\r\n${part("cv.pdf", pdf)}${part("jeu.exe", "TVqQAAM=")}--m--`;
    const headers = [
      `From: ${lina.email}`,
      `To: ${to}`,
      "Content-Type: multipart/mixed; boundary=m",
      "",
      body,
    ];
    await arrive(to, new TextEncoder().encode(headers.join("\r\n")));
    expect(await messages()).toMatchObject([{ text: "Voici.", files: [{ name: "cv.pdf" }] }]);
    expect(await ordered("conversation.reply-files")).toMatchObject([
      { to: { email: lina.email }, values: { files: [{ name: "jeu.exe" }] } },
    ]);
  }, 30_000);

  test("a mail is answered where answers are taken in, a whisper nowhere; who answered is told of what comes next", async () => {
    const say = (who: typeof jeanne | typeof anne, more: object = {}) =>
      as(who).conversation.send({ id, messageId: randomUUID(), text: "Bonjour", ...more });
    await as(anne).conversation.start({ kind: "application", subjectId: "a" });
    await say(anne, { isWhisper: true });
    expect((await ordered("conversation.message")).map(({ values }) => values.answers)).toEqual([null]);
    now = new Date(now.getTime() + 60_000);
    await as(lina).conversation.markRead({ id, upTo: now });
    await say(jeanne);
    const asked = { conversationId: id, userId: "lina" };
    const toLina = async () =>
      (await ordered("conversation.message")).filter(({ to }) => to.email === lina.email);
    expect((await toLina()).map(({ values }) => values.answers)).toEqual([null, asked]);
    now = new Date(now.getTime() + 60_000);
    const to = await addressOf("lina");
    now = new Date(now.getTime() + 60_000);
    await arrive(to, mail(to, "Oui."));
    await say(jeanne);
    expect(await toLina()).toHaveLength(3);
  });
});
