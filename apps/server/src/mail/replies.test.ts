import { once } from "node:events";
import { connect } from "node:net";
import { enqueueMail, mailTemplates, makeReplyAddress } from "@tremplin/api";
import {
  beginConversation,
  createUser,
  giveRole,
  saveFollow,
  type TremplinDatabase,
} from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import type { Instance } from "@tremplin/instance";
import { createTransport, type SendMailOptions } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import { boardNow, testBoard } from "../testing/board.ts";
import { startImap } from "../testing/imap.ts";
import { startSmtp } from "../testing/smtp.ts";
import { startWorker } from "../worker/worker.ts";
import { replySettings } from "./reply-settings.ts";
import { takeInReplies } from "./take-in-replies.ts";
import { mailTransport } from "./transport.ts";

const origin = "https://emploi.exemple.fr";
const address = "reponse@emploi.exemple.fr";
const replying =
  (by: "smtp" | "imap") =>
  (instance: Instance): Instance => ({
    ...instance,
    config: { ...instance.config, mail: { replies: { address, by } } },
  });

/** A board on which Lina and Anne, who accompanies her, write to each other, and mails go out and come in. */
async function replyingBoard(
  database: TremplinDatabase,
  by: "smtp" | "imap",
  env: Readonly<Record<string, string>>,
) {
  const outgoing = await startSmtp();
  const { services } = await testBoard(database, { offers: [], env, change: replying(by) });
  const mail = mailTransport({ env: { SMTP_URL: outgoing.url }, ...services });
  const people = [
    { id: "lina", name: "Lina Morel", email: "lina@exemple.fr", role: "candidate" },
    { id: "anne", name: "Anne Roux", email: "anne@exemple.fr", role: "advisor" },
  ] as const;
  for (const { role, ...person } of people) {
    await createUser(database, person, boardNow);
    await giveRole(database, person.id, role, boardNow);
  }
  const followed = { candidateId: "lina", advisorId: "anne", antennaId: null };
  await saveFollow(database.db, followed, {
    id: "f",
    candidateId: "lina",
    at: boardNow,
    actorId: null,
    actorName: "",
    kind: "attached",
    fromAdvisorId: null,
    toAdvisorId: "anne",
    reason: null,
  });
  await beginConversation(database.db, {
    id: "c",
    kind: "accompaniment",
    subjectId: "lina",
    candidateId: "lina",
    companyId: null,
    title: "Lina Morel",
    state: "open",
    blockedBy: null,
    advisorJoinedAt: null,
    createdAt: boardNow,
    lastAt: boardNow,
  });
  const worker = await startWorker({ ...services, mail }, origin);
  onTestFinished(async () => {
    await worker.stop();
    mail.close();
  });
  const as = (id: "lina" | "anne") => {
    const { role, ...person } = people.find((each) => each.id === id) ?? people[0];
    const places = { memberships: [], antennaIds: [] };
    const actor = { kind: "person", userId: id, ...person, roles: [role], ...places } as const;
    return services.caller(origin, actor).conversation;
  };
  return {
    services,
    outgoing,
    /** What is said in the conversation, and by whom. */
    said: async () => {
      const shown = await as("anne").show({ id: "c" });
      return shown.ok ? shown.value.messages.map(({ authorName, text }) => `${authorName} : ${text}`) : [];
    },
    /** Anne writes; answers where Lina's mail says to answer. */
    async anneWrites(): Promise<string> {
      const sent = { id: "c", messageId: crypto.randomUUID(), text: "Ça va ?" };
      expect(await as("anne").send(sent)).toMatchObject({ ok: true });
      await expect.poll(() => outgoing.received.length).toBe(1);
      const [told] = outgoing.received;
      expect(told?.text).not.toContain("Ça va ?");
      expect(told?.text).toMatch(/^Pour répondre par courriel, écrivez au-dessus de cette ligne\./);
      return told?.replyTo?.value[0]?.address ?? "";
    },
  };
}

/** A client of the receiver, as the server of somebody's mail provider is one. */
function clientOf(port: number) {
  const client = createTransport({
    host: "127.0.0.1",
    port,
    secure: false,
    tls: { rejectUnauthorized: false },
  });
  onTestFinished(() => client.close());
  return (mail: SendMailOptions) => client.sendMail({ from: "Lina <lina@exemple.fr>", ...mail });
}

async function received(board: Awaited<ReturnType<typeof replyingBoard>>) {
  const intake = await takeInReplies(board.services, origin);
  onTestFinished(async () => intake?.stop());
  return intake?.port ?? 0;
}

eachDialect((_engine, open) => {
  test("a mail is answered from any mail program, and the answer is in the conversation", async () => {
    const board = await replyingBoard(await open(), "smtp", { REPLY_SMTP_PORT: String(await freePort()) });
    const send = clientOf(await received(board));
    const to = await board.anneWrites();
    expect(to).toMatch(/^reponse\+[0-9a-f]{40}@emploi\.exemple\.fr$/);
    // Kept as a digest only.
    const kept = await board.services.database.db.selectFrom("replyAddress").selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(to.slice(8, 48));
    const html = "<p>Oui, à&nbsp;9&nbsp;h&nbsp;!</p><blockquote>Anne vous a écrit</blockquote>";
    const answer = { to, subject: "Re", html, messageId: "<1@telephone>" };
    await Promise.all([send(answer), send(answer)]);
    await expect.poll(board.said).toEqual(["Anne Roux : Ça va ?", "Lina Morel : Oui, à 9 h !"]);
    await send({ to, from: "Eve <eve@exemple.fr>", subject: "Re", text: "Donnez-moi son numéro" });
    await expect
      .poll(() => board.outgoing.received.map((mail) => JSON.stringify(mail.to)).join())
      .toContain("eve@exemple.fr");
    expect(await board.said()).toHaveLength(2);
    const told = board.outgoing.received.find((mail) => JSON.stringify(mail.to).includes("eve@"));
    expect(told?.text).toContain("ne vient pas de l’adresse");
    expect(told?.headers.get("auto-submitted")).toBe("auto-generated");
  });

  test("a mailbox is looked into: what is ours is taken and deleted there, the rest is left", async () => {
    const imap = await startImap();
    const env = { REPLY_IMAP_URL: imap.url, REPLY_IMAP_SECONDS: "1" };
    const board = await replyingBoard(await open(), "imap", env);
    const to = await board.anneWrites();
    const mail = (head: string, text: string) =>
      `From: lina@exemple.fr\r\n${head}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;
    await imap.deliver(mail(`To: ${to}\r\nMessage-ID: <1@x>`, "Oui, à 9 h."));
    await imap.deliver(
      mail(`To: liste@exemple.fr\r\nDelivered-To: ${to}\r\nMessage-ID: <2@x>`, "Et après ?"),
    );
    await imap.deliver(mail("To: contact@exemple.fr", "Autre chose"));
    await received(board);
    await expect.poll(board.said, { timeout: 60_000 }).toHaveLength(3);
    expect((await board.said()).toSorted()).toEqual([
      "Anne Roux : Ça va ?",
      "Lina Morel : Et après ?",
      "Lina Morel : Oui, à 9 h.",
    ]);
    await expect.poll(imap.count).toEqual({ all: 1, unseen: 0 });
    await imap.deliver(mail(`To: ${to}\r\nMessage-ID: <3@x>`, "Merci."));
    await expect.poll(board.said, { timeout: 60_000 }).toHaveLength(4);
  }, 20_000);

  test("a mail to answer whose conversation was deleted while it waited is not sent, nor tried again", async () => {
    const board = await replyingBoard(await open(), "smtp", { REPLY_SMTP_PORT: String(await freePort()) });
    const { database } = board.services;
    const { example } = mailTemplates["conversation.message"];
    const told = (conversationId: string) => ({
      kind: "conversation.message" as const,
      to: { email: "lina@exemple.fr" },
      values: { ...example, answers: { conversationId, userId: "lina" } },
    });
    await enqueueMail(database, origin, told("gone"), boardNow);
    await enqueueMail(database, origin, told("c"), boardNow);
    const left = () => database.db.selectFrom("outbox").select("id").where("doneAt", "is", null).execute();
    await expect.poll(left).toEqual([]);
    expect(board.outgoing.received).toHaveLength(1);
  });

  test("without answers by mail, mails are answered to the board's contact", async () => {
    const { services } = await testBoard(await open(), { offers: [] });
    expect(await takeInReplies(services, origin)).toBeNull();
    expect(services.context(origin).replies).toBeNull();
  });
});

test("the receiver takes nothing for others, nothing too heavy, and no password", async () => {
  const { openDatabase, migrate } = await import("@tremplin/database");
  const database = await openDatabase({ url: "sqlite::memory:" });
  onTestFinished(() => database.close());
  await migrate(database);
  const env = { REPLY_SMTP_PORT: String(await freePort()) };
  const board = await replyingBoard(database, "smtp", env);
  const port = await received(board);
  const send = clientOf(port);
  const invented = `reponse+${"0".repeat(40)}@emploi.exemple.fr`;
  for (const to of ["zoe@exemple.fr", address, "reponse+court@emploi.exemple.fr", invented]) {
    await expect(send({ to, text: "Bonjour" })).rejects.toMatchObject({ responseCode: 550 });
  }
  const asked = { conversationId: "c", userId: "lina" };
  const given = await Promise.all(
    Array.from({ length: 6 }, () => makeReplyAddress(database, { address }, asked, boardNow)),
  );
  const [to = ""] = given;
  await expect(send({ to, text: "a".repeat(46 * 1024 * 1024) })).rejects.toMatchObject({ responseCode: 552 });
  // Whoever is brought by a line that breaks is not lost either: nothing was taken.
  const socket = connect(port, "127.0.0.1");
  await once(socket, "data");
  socket.write(`EHLO x\r\nMAIL FROM:<lina@exemple.fr>\r\nRCPT TO:<${to}>\r\nDATA\r\nSubject: x\r\n\r\nBonj`);
  await once(socket, "data");
  socket.destroy();
  const talk = connect(port, "127.0.0.1");
  onTestFinished(() => void talk.destroy());
  await once(talk, "data");
  let answers = "";
  talk.on("data", (bytes) => {
    answers += String(bytes);
  });
  const bounce = "DATA\r\nSubject: Undelivered\r\n\r\nBonjour\r\n.\r\nQUIT\r\n";
  talk.write(`EHLO x\r\nMAIL FROM:<>\r\n${given.map((each) => `RCPT TO:<${each}>\r\n`).join("")}${bounce}`);
  await once(talk, "end");
  // Of six the last is one too many; a bounce is taken, and answers nothing.
  expect(answers.match(/^\d{3} /gm)?.join("")).toMatch(/(?:250 ){5}452 354 250 221 $/);
  expect(await database.db.selectFrom("outbox").selectAll().where("queue", "=", "reply").execute()).toEqual(
    [],
  );
}, 20_000);

test("settings that are none keep the board from starting, and say which", () => {
  const at = (by: "smtp" | "imap") => ({ config: { mail: { replies: { address, by } } } }) as Instance;
  const of = (by: "smtp" | "imap", env: Readonly<Record<string, string>> = {}) => replySettings(env, at(by));
  expect(of("smtp")?.way).toEqual({ kind: "smtp", host: "127.0.0.1", port: 2525, seal: null });
  expect(of("imap")).toBeNull();
  expect(() => of("smtp", { REPLY_SMTP_PORT: "beaucoup" })).toThrow(/REPLY_SMTP_PORT/);
  expect(() => of("smtp", { REPLY_SMTP_KEY: "/cle.pem" })).toThrow(/REPLY_SMTP_CERT/);
  expect(() => of("imap", { REPLY_IMAP_URL: "imap.exemple.fr" })).toThrow(/REPLY_IMAP_URL/);
});

async function freePort(): Promise<number> {
  const { createServer } = await import("node:net");
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
