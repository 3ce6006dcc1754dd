import { enqueueMail, mailTemplates } from "@tremplin/api";
import {
  addSavedSearch,
  changeSavedSearch,
  createUser,
  mailboxMessages,
  saveChoices,
  type TremplinDatabase,
} from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { expect, onTestFinished, test } from "vitest";
import { boardNow, testBoard } from "../testing/board.ts";
import { startSmtp } from "../testing/smtp.ts";
import { startWorker } from "../worker/worker.ts";
import { mailTransport } from "./transport.ts";

const origin = "https://emploi.exemple.fr";
const order = {
  kind: "account.invitation",
  to: { email: "zoe@exemple.fr", name: "Zoé Béranger" },
  values: { path: "/invitation/abc", by: 'Éloïse <b>"O\'Hara"</b>', role: "advisor", company: null },
} as const;

/** A board that sends through a mail server, its clock at `now()`. */
async function sendingBoard(database: TremplinDatabase) {
  const smtp = await startSmtp();
  const { services } = await testBoard(database, { offers: [] });
  const mail = mailTransport({ env: { SMTP_URL: smtp.url }, ...services });
  let now = boardNow;
  const work = { ...services, mail, now: () => now };
  onTestFinished(() => mail.close());
  return {
    ...smtp,
    work,
    wait(milliseconds: number) {
      now = new Date(now.getTime() + milliseconds);
    },
  };
}

eachDialect((_engine, open) => {
  test("a mail goes out in both forms, with its accents, and what people wrote is text", async () => {
    const database = await open();
    const { received, work } = await sendingBoard(database);
    const worker = await startWorker(work);
    await enqueueMail(database, origin, order, boardNow);
    await expect.poll(() => received.length).toBe(1);
    await worker.stop();
    const [mail] = received;
    expect(mail?.from?.text).toContain(work.instance.config.name);
    expect(JSON.stringify(mail?.to)).toContain("Zoé Béranger");
    expect(mail?.subject).toContain("Éloïse");
    expect(mail?.text).toContain(`${origin}/invitation/abc`);
    expect(mail?.html).toContain(`href="${origin}/invitation/abc"`);
    expect(mail?.html).toContain("&lt;b&gt;");
    expect(mail?.html).not.toContain("<b>");
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
  });

  test("a mail about an appointment carries its entry for calendars, as a form of it and as a file", async () => {
    const database = await open();
    const { received, work } = await sendingBoard(database);
    const worker = await startWorker(work);
    const { example } = mailTemplates["appointment.cancelled"];
    const told = {
      kind: "appointment.cancelled",
      to: { email: "lina@exemple.fr" },
      values: example,
    } as const;
    await enqueueMail(database, origin, told, boardNow);
    await expect.poll(() => received.length).toBe(1);
    await worker.stop();
    const [mail] = received;
    const entries = mail?.attachments.filter(({ contentType }) => /calendar|ics/.test(contentType)) ?? [];
    expect(entries.map(({ filename }) => filename)).toContain("rendez-vous.ics");
    for (const { content } of entries) {
      expect(content.toString()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*METHOD:CANCEL[\s\S]*END:VCALENDAR\r\n$/);
    }
    expect(mail?.text).toContain("Je suis en formation ce jour-là.");
  });

  test("an alert says how a mail program stops it; a mail that one cannot do without does not", async () => {
    const database = await open();
    const { received, work } = await sendingBoard(database);
    const worker = await startWorker(work);
    const offers = [{ title: "Vendeuse", path: "/offres/vendeuse-0123456789", note: "Dijon" }];
    const values = { label: "Vente", offers, more: 0, search: "/offres?q=vente" };
    const stop = { searchId: "abc" };
    const alert = { kind: "alert.new-offers", to: { email: "lina@exemple.fr" }, values, stop } as const;
    await addSavedSearch(database.db, {
      id: "abc",
      userId: null,
      email: "lina@exemple.fr",
      query: "q=vente",
      label: "Vente",
      rhythm: "daily",
      byEmail: true,
      tokenDigest: "d",
      confirmedAt: boardNow,
      toldUntil: boardNow,
      nextAt: boardNow,
      createdAt: boardNow,
      stoppedAt: null,
    });
    await enqueueMail(database, origin, alert, boardNow);
    await expect.poll(() => received.length).toBe(1);
    // Stopped while the next one waited.
    await changeSavedSearch(database.db, "abc", { stoppedAt: boardNow });
    await enqueueMail(database, origin, alert, boardNow);
    await enqueueMail(database, origin, order, boardNow);
    const left = () => database.db.selectFrom("outbox").select("id").where("doneAt", "is", null).execute();
    await expect.poll(left).toEqual([]);
    await worker.stop();
    expect(received).toHaveLength(2);
    const listOf = (rank: number) =>
      received[rank]?.headerLines.filter(({ key }) => key.startsWith("list-")).map(({ line }) => line);
    // A line may be folded where it has a space (RFC 5322).
    const [address = "", ...more] = listOf(0) ?? [];
    expect(more).toEqual(["List-Unsubscribe-Post: List-Unsubscribe=One-Click"]);
    const [, path = ""] =
      new RegExp(`^List-Unsubscribe: <${origin}(/lien/notifications/[\\w-]+)>$`).exec(
        address.replace(/\s+/, " "),
      ) ?? [];
    expect(work.stopLinks.read(path.split("/").at(-1) ?? "", boardNow)).toEqual(stop);
    expect(received[0]?.text).toContain(`${origin}${path}`);
    expect(listOf(1)).toEqual([]);
    expect(received[0]?.text).toContain(`${origin}/offres/vendeuse-0123456789`);
  });

  test("a mail whose kind was stopped while it waited is not sent", async () => {
    const database = await open();
    const { received, work } = await sendingBoard(database);
    await createUser(database, { id: "lina", name: "Lina", email: "lina@exemple.fr" }, boardNow);
    const { example } = mailTemplates["conversation.message"];
    const to = { email: "lina@exemple.fr" };
    const told = (kind: "message" | "cv") => {
      const stop = { userId: "lina", kind };
      return enqueueMail(
        database,
        origin,
        { kind: "conversation.message", to, values: { ...example, answers: null }, stop },
        boardNow,
      );
    };
    await saveChoices(database.db, "lina", [{ kind: "message", channel: "mail", isOn: false }]);
    await told("message");
    await told("cv");
    const worker = await startWorker(work);
    const left = () => database.db.selectFrom("outbox").select("id").where("doneAt", "is", null).execute();
    await expect.poll(async () => (await left()).length).toBe(0);
    await worker.stop();
    expect(received).toHaveLength(1);
    expect(received[0]?.headers.get("list")).toMatchObject({ unsubscribe: { url: expect.any(String) } });
  });

  test("a mail is answered where its order says, else to the board, and carries header lines of its own", async () => {
    const database = await open();
    const { received, work } = await sendingBoard(database);
    const worker = await startWorker(work);
    const own = { replyTo: "fil+abc@exemple.fr", headers: { "X-Fil": "abc" } };
    await enqueueMail(database, origin, { ...order, ...own }, boardNow);
    await expect.poll(() => received.length).toBe(1);
    await enqueueMail(database, origin, order, boardNow);
    await expect.poll(() => received.length).toBe(2);
    await worker.stop();
    expect(received.map(({ replyTo }) => replyTo?.text)).toEqual([
      own.replyTo,
      work.instance.config.contact.email,
    ]);
    expect(received.map(({ headers }) => headers.get("x-fil"))).toEqual(["abc", undefined]);
  });

  test("a server that is busy is tried again; one that says no for good is not", async () => {
    const database = await open();
    const { received, refuseNext, wait, work } = await sendingBoard(database);
    refuseNext(451);
    await enqueueMail(database, origin, order, boardNow);
    const first = await startWorker(work);
    const attempts = async () =>
      (await database.db.selectFrom("outbox").select(["attempts", "lastError"]).executeTakeFirst())
        ?.lastError;
    await expect.poll(attempts).toContain("451");
    await first.stop();
    expect(received).toHaveLength(0);
    wait(31_000);
    const second = await startWorker(work);
    await enqueueMail(database, origin, { ...order, to: { email: "second@exemple.fr" } }, boardNow);
    await expect.poll(() => received.length).toBe(2);
    refuseNext(550);
    await enqueueMail(database, origin, { ...order, to: { email: "gone@exemple.fr" } }, boardNow);
    const failed = () =>
      database.db.selectFrom("outbox").selectAll().where("failedAt", "is not", null).execute();
    await expect.poll(async () => (await failed()).length).toBe(1);
    await second.stop();
    expect(received).toHaveLength(2);
  });

  test.each([
    ["password", "535"],
    ["sender", "550"],
  ] as const)("a server that refuses our %s, and not the recipient, has mails wait", async (by, code) => {
    const database = await open();
    const { received, refuseUs, wait, work } = await sendingBoard(database);
    refuseUs(by);
    await enqueueMail(database, origin, order, boardNow);
    const first = await startWorker(work);
    const event = () => database.db.selectFrom("outbox").selectAll().executeTakeFirstOrThrow();
    await expect.poll(async () => (await event()).lastError).toContain(code);
    await first.stop();
    expect((await event()).failedAt).toBeNull();
    refuseUs(null);
    wait(31_000);
    const second = await startWorker(work);
    await expect.poll(() => received.length).toBe(1);
    await second.stop();
  });

  test("a mail that is sent leaves its kind and its recipient, and no link", async () => {
    const database = await open();
    const { work } = await sendingBoard(database);
    await enqueueMail(database, origin, order, boardNow);
    const worker = await startWorker(work);
    const event = () => database.db.selectFrom("outbox").selectAll().executeTakeFirstOrThrow();
    await expect.poll(async () => (await event()).doneAt).not.toBeNull();
    await worker.stop();
    expect((await event()).payload).toEqual({ kind: order.kind, to: order.to });
  });

  test("two workers send each mail once", async () => {
    const database = await open();
    const { received, work } = await sendingBoard(database);
    const workers = await Promise.all([startWorker(work), startWorker(work)]);
    for (let number = 0; number < 20; number += 1) {
      await enqueueMail(database, origin, { ...order, to: { email: `m${number}@exemple.fr` } }, boardNow);
    }
    const left = () => database.db.selectFrom("outbox").selectAll().where("doneAt", "is", null).execute();
    await expect.poll(async () => (await left()).length, { timeout: 30_000 }).toBe(0);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(received).toHaveLength(20);
    expect(new Set(received.map(({ messageId }) => messageId)).size).toBe(20);
  });

  test("a key orders one mail, and a line break begins no header", async () => {
    const database = await open();
    const { received, work } = await sendingBoard(database);
    const injected = { ...order.values, by: "Eve\r\nBcc: tous@exemple.fr" };
    for (let times = 0; times < 2; times += 1) {
      await enqueueMail(database, origin, { ...order, values: injected, dedupeKey: "same" }, boardNow);
    }
    const worker = await startWorker(work);
    await expect.poll(() => received.length).toBe(1);
    await worker.stop();
    expect(received[0]?.bcc).toBeUndefined();
    expect(received[0]?.subject).toContain("Eve Bcc");
  });

  test("a demo keeps its mails where its pages show them; another board without mail server lets them wait", async () => {
    const database = await open();
    const { services, get } = await testBoard(database, { offers: [] });
    const worker = await startWorker(services);
    await enqueueMail(database, origin, order, boardNow);
    await expect.poll(async () => (await mailboxMessages(database.db, 10)).length).toBe(1);
    await worker.stop();
    const [kept] = await mailboxMessages(database.db, 10);
    const page = await get(`/courriels/${kept?.id}/html`);
    expect(await page.text()).toContain("/invitation/abc");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");

    const real = await testBoard(database, { offers: [], change: (demo) => ({ ...demo, isDemo: false }) });
    expect(real.services.mail.kind).toBe("none");
    expect(
      (await real.get(`/courriels/${kept?.id}/html`)).headers.get("content-security-policy"),
    ).not.toContain("default-src 'none'");
    expect(await real.services.caller(origin).mailbox.list()).toMatchObject({ ok: false });
    const waiting = await startWorker(real.services);
    await enqueueMail(database, origin, order, boardNow);
    await waiting.stop();
    expect(await mailboxMessages(database.db, 10)).toHaveLength(1);
  });
});

test.each(["smtp.exemple.fr", "http://exemple.fr"])("%s is no address of a mail server", async (SMTP_URL) => {
  // Not the settings that the type asks for: the address is read, and refused, before any other of them.
  const settings = { env: { SMTP_URL } } as unknown as Parameters<typeof mailTransport>[0];
  expect(() => mailTransport(settings)).toThrow(/SMTP_URL/);
});
