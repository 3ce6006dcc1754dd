import { createHash } from "node:crypto";
import {
  maxMessageFiles,
  maxMessageSigns,
  replyRefusalsPerDay,
  strangerRefusalsPerDay,
  takeReply,
} from "@tremplin/core/conversation";
import type { Refusal } from "@tremplin/core/shared";
import {
  countAttempt,
  type DocumentRow,
  inTransaction,
  personById,
  type ReplyAddressRow,
  replyAddressBy,
} from "@tremplin/database";
import { ownWords, type ReceivedMail, readMail } from "@tremplin/interop";
import { TRPCError } from "@trpc/server";
import type { Asking } from "../asking.ts";
import type { Context } from "../context.ts";
import { storeDocument } from "../files/store-document.ts";
import { enqueueMail } from "../mail/enqueue-mail.ts";
import type { ReplyTrouble } from "../mail/templates/conversation.ts";
import { sayWithFiles } from "../routers/conversation/say.ts";
import type { ArrivedReply } from "./arrived.ts";

/** Handles what `keepArrived` put in the outbox: the mail becomes a message, or its author is told why not. */
export async function handleReply(ctx: Context, payload: object): Promise<void> {
  // `keepArrived` alone puts anything in this queue.
  const { digests, key } = payload as ArrivedReply;
  const bytes = await ctx.files.get(key);
  if (!bytes) return;
  const mail = await readMail(bytes, ctx.replies?.authservId ?? null);
  // No machine is answered: two that answer each other would never end. Nor is a fake: its sender wrote nothing.
  const isTaken = !mail.isAutomatic && mail.from !== "" && mail.authentication !== "fail";
  for (const digest of isTaken ? digests : []) await handleMail(ctx, digest, mail, bytes);
  await ctx.files.remove(key);
}

async function handleMail(
  ctx: Context,
  digest: string,
  mail: ReceivedMail,
  bytes: Uint8Array,
): Promise<void> {
  const known = await replyAddressBy(ctx.database.db, digest);
  // Its conversation or account was deleted since.
  if (!known) return;
  const name = mail.messageId || createHash("sha256").update(bytes).digest("hex");
  const arrived = { mail, messageId: identifierOf(digest, name) };
  const taken = takeReply(known, mail, ctx.now());
  // Whoever is not known to be the person is told neither whose the address is nor what it is about.
  if (!taken.ok) return tellTrouble(ctx, arrived, taken.refusal);
  const actor = await personById(ctx.database.db, known.userId);
  if (actor) await takeWords({ ...ctx, actor, tReader: ctx.tIn(actor.language ?? null) }, arrived, known);
}

interface Arrived {
  readonly mail: ReceivedMail;
  /** Made of the mail's own name: the same mail that comes twice is one message. */
  readonly messageId: string;
}

async function takeWords(
  ctx: Asking,
  arrived: Arrived,
  { conversationId, createdAt }: ReplyAddressRow,
): Promise<void> {
  const { mail, messageId } = arrived;
  const text = ownWords(mail.text, ctx.tReader("mail.conversation.above"));
  if (text.length > maxMessageSigns) return tellTrouble(ctx, arrived, { code: "reply-long" });
  const { kept, refused } = await keepWhatMayBe(ctx, mail.files);
  if (text === "" && kept.length === 0 && refused.length === 0) {
    return tellTrouble(ctx, arrived, { code: "reply-empty" });
  }
  const said = {
    id: conversationId,
    messageId,
    text,
    isWhisper: false,
    isSure: false,
    answersMailOf: createdAt,
  };
  if (text !== "" || kept.length > 0) {
    const refusal = await sayWithFiles(ctx, said, kept).then(
      (sent) => (sent.ok ? null : sent.refusal),
      (error: unknown) => {
        // They may not read it any more: to them there is no such conversation.
        if (error instanceof TRPCError && error.code === "FORBIDDEN") return { code: "reply-unknown" };
        throw error;
      },
    );
    if (refusal) return tellTrouble(ctx, arrived, refusal, text);
  }
  if (refused.length > 0) await tellFiles(ctx, arrived, { conversationId, files: refused });
}

/** Keeps the files of a mail that may be kept; of the others, why not. */
async function keepWhatMayBe(ctx: Asking, files: ReceivedMail["files"]) {
  const kept: DocumentRow[] = [];
  const refused: { readonly name: string; readonly reason: string }[] = [];
  for (const { name, bytes } of files) {
    if (kept.length === maxMessageFiles) {
      refused.push({ name, reason: ctx.tReader("mail.replyFiles.tooMany", { maximum: maxMessageFiles }) });
      continue;
    }
    const stored = await storeDocument(ctx, { ownerId: ctx.actor.userId, kind: "other", name, bytes });
    if (stored.ok) kept.push(stored.value.document);
    else
      refused.push({
        name,
        reason: ctx.tReader(`form.problem.${stored.refusal.code}`, stored.refusal.details),
      });
  }
  return { kept, refused };
}

/** Tells who wrote why it was not taken; once for each mail, and a few times a day at most. */
function tellTrouble(
  ctx: Context,
  { mail, messageId }: Arrived,
  { code, details }: Refusal,
  text = "",
): Promise<void> {
  // A message that is there already, or was withdrawn, needs no word.
  if (code === "message-gone") return Promise.resolve();
  const values = {
    reason: code as ReplyTrouble,
    what: String(details?.what ?? ""),
    text,
    page: "/espace/messages",
  };
  return inTransaction(ctx.database, async (handle) => {
    const isWithin = (key: string, most: number) =>
      countAttempt(handle.db, key, { most, seconds: 86_400 }, ctx.now());
    if (!(await isWithin(`reply refused ${mail.from}`, replyRefusalsPerDay))) return;
    const isStranger = code === "reply-unknown" || code === "reply-sender";
    if (isStranger && !(await isWithin("reply refused strangers", strangerRefusalsPerDay))) return;
    const order = { kind: "conversation.reply-refused", to: { email: mail.from }, values } as const;
    await enqueueMail(handle, ctx.baseUrl, { ...order, dedupeKey: `reply ${messageId}` }, ctx.now());
  });
}

function tellFiles(
  ctx: Asking,
  { messageId }: Arrived,
  {
    conversationId,
    files,
  }: {
    readonly conversationId: string;
    readonly files: readonly { readonly name: string; readonly reason: string }[];
  },
): Promise<void> {
  const values = { files, page: `/espace/messages/${conversationId}` };
  return inTransaction(ctx.database, (handle) =>
    enqueueMail(
      handle,
      ctx.baseUrl,
      { kind: "conversation.reply-files", to: ctx.actor, values, dedupeKey: `reply files ${messageId}` },
      ctx.now(),
    ),
  );
}

/** A UUID (version 8) that stands for one mail at one address. */
function identifierOf(digest: string, messageId: string): string {
  const hash = createHash("sha256").update(`${digest} ${messageId}`).digest("hex");
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
