import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { type Context, keepArrived, maxReplyAddresses, replyAddressesIn } from "@tremplin/api";
import { SMTPServer } from "smtp-server";
import { logError } from "../log.ts";
import { StartError } from "../start-error.ts";
import type { ReplySettings } from "./reply-settings.ts";
import type { ReplyIntake } from "./take-in-replies.ts";

/** Bytes of a mail: three files of ten megabytes, a third more as mails carry them, and some words. */
export const maxMailBytes = 45 * 1024 * 1024;
/** Mails brought side by side, each held in memory while it comes; whoever comes beyond is asked to come again. */
const maxClients = 5;
/** Without a word for so long, a connection is cut, in milliseconds. */
const idleMs = 60_000;
/** How long mails on their way may take to end when the board stops, in milliseconds. */
const graceMs = 2_000;

/**
 * Receives answers by mail (RFC 5321): only for our own addresses, so that nobody sends through us, and without a
 * password, as mail servers hand mails over. A mail is kept before it is taken: whoever brought it may forget it.
 */
export async function receiveReplies(
  context: Context,
  { host, port, seal }: Extract<ReplySettings["way"], { readonly kind: "smtp" }>,
): Promise<ReplyIntake> {
  const files = seal && (await Promise.all([readFile(seal.key), readFile(seal.cert)]).catch(unreadable));
  const server = new SMTPServer({
    banner: "tremplin",
    authOptional: true,
    disabledCommands: files ? ["AUTH"] : ["AUTH", "STARTTLS"],
    ...(files ? { key: files[0], cert: files[1] } : {}),
    size: maxMailBytes,
    maxClients,
    socketTimeout: idleMs,
    closeTimeout: graceMs,
    disableReverseLookup: true,
    logger: false,
    onRcptTo({ address }, { envelope }, callback) {
      void whyNot(context, address, envelope.rcptTo.length).then(callback);
    },
    onData(stream, { envelope }, callback) {
      const recipients = envelope.rcptTo.map(({ address }) => address);
      // Without a sender come bounces (RFC 5321, 4.5.5): they are taken, and answer nothing of ours.
      const isBounce = !envelope.mailFrom || envelope.mailFrom.address === "";
      void take(context, isBounce ? [] : recipients, stream).then(callback);
    },
  });
  // Connections that break are everyday.
  server.on("error", () => {});
  server.server.listen(port, host);
  await once(server.server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw new StartError(
      `Le port ${port}, où arrivent les réponses par courriel, ne peut pas être ouvert (${error.code}). Donnez-en un autre avec REPLY_SMTP_PORT.`,
    );
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Why a mail may not come to an address: only to those that we gave to somebody, a few at once. */
async function whyNot(context: Context, address: string, before: number): Promise<Error | null> {
  // Whoever brings it comes again with the others.
  if (before >= maxReplyAddresses) return refusal(452, "4.5.3 Trop de destinataires");
  try {
    const [known] = await replyAddressesIn(context, [address]);
    return known === undefined ? refusal(550, "5.1.1 Cette adresse n'existe pas") : null;
  } catch (error) {
    logError(error);
    return refusal(451, "4.3.0 Réessayez plus tard");
  }
}

/** Keeps a mail; the answer is what its bringer is told when it can't be: they keep it, and mostly come again. */
async function take(
  context: Context,
  recipients: readonly string[],
  stream: AsyncIterable<Buffer>,
): Promise<Error | null> {
  // A line that breaks is everyday, and nobody is left to be told.
  const bytes = await read(stream).catch(() => "broken" as const);
  if (bytes === "broken") return refusal(451, "4.3.0 Réessayez plus tard");
  if (bytes === null) return refusal(552, "5.3.4 Ce courriel est trop lourd");
  try {
    await keepArrived(context, recipients, bytes);
    return null;
  } catch (error) {
    logError(error);
    return refusal(451, "4.3.0 Réessayez plus tard");
  }
}

/** All of a mail; null when it is too heavy: it is read to its end all the same, as the protocol wants. */
async function read(stream: AsyncIterable<Buffer>): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size <= maxMailBytes) parts.push(part);
    else parts.length = 0;
  }
  return size <= maxMailBytes ? Buffer.concat(parts) : null;
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function unreadable(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new StartError(`REPLY_SMTP_KEY ou REPLY_SMTP_CERT ne peut pas être lu : ${reason}`);
}
