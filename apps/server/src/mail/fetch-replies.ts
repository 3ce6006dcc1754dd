import { type Context, keepArrived, replyAddressesIn } from "@tremplin/api";
import { ImapFlow } from "imapflow";
import { maxMailBytes } from "./receive-replies.ts";
import type { ReplySettings } from "./reply-settings.ts";
import type { ReplyIntake } from "./take-in-replies.ts";

/** Headers in which servers leave to whom a mail came, and those in which its author says so. */
const recipientHeaders = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "to", "cc"];

/**
 * Looks into a mailbox (RFC 3501) for answers by mail, again and again. A mail is kept before it is deleted there: cut
 * between the two, it comes twice and is one message. What is not for us is left, as seen.
 */
export function fetchReplies(
  context: Context,
  { url, everySeconds }: Extract<ReplySettings["way"], { readonly kind: "imap" }>,
  onError: (error: unknown) => void,
): ReplyIntake {
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  let told = "";
  let client: ImapFlow | null = null;
  const look = () => {
    running = running
      .then(async () => {
        if (isStopped) return;
        client = clientOf(url);
        await lookInto(context, client, url);
        told = "";
      })
      .catch((error: unknown) => {
        // A mailbox that is away is told of once, not every half minute.
        if (!isStopped && told !== String(error)) onError(error);
        told = String(error);
      });
  };
  look();
  const timer = setInterval(look, everySeconds * 1_000);
  timer.unref();
  return {
    port: null,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      // What is under way is begun again by the next start: a mail that was kept already is one message.
      client?.close();
      await running;
    },
  };
}

function clientOf(url: URL): ImapFlow {
  const secure = url.protocol === "imaps:";
  const client = new ImapFlow({
    host: url.hostname,
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
  });
  // What breaks later is told by the command under way.
  client.on("error", () => {});
  return client;
}

async function lookInto(context: Context, client: ImapFlow, url: URL): Promise<void> {
  await client.connect();
  try {
    const folder = decodeURIComponent(url.pathname.slice(1)) || "INBOX";
    const lock = await client.getMailboxLock(folder);
    try {
      const found = await client.search({ seen: false }, { uid: true });
      for (const uid of found || []) await takeOne(context, client, String(uid));
    } finally {
      lock.release();
    }
  } finally {
    await client.logout().catch(() => client.close());
  }
}

async function takeOne(context: Context, client: ImapFlow, uid: string): Promise<void> {
  const seen = await client.fetchOne(uid, { headers: recipientHeaders, size: true }, { uid: true });
  const recipients = seen ? addressesIn(seen.headers?.toString() ?? "") : [];
  const isOurs = (await replyAddressesIn(context, recipients)).length > 0;
  const isLight = seen && (seen.size ?? 0) <= maxMailBytes;
  const whole = isOurs && isLight && (await client.fetchOne(uid, { source: true }, { uid: true }));
  if (whole && whole.source !== undefined) {
    await keepArrived(context, recipients, whole.source);
    await client.messageDelete(uid, { uid: true });
  } else await client.messageFlagsAdd(uid, ["\\Seen"], { uid: true });
}

/** What looks like an address, in any of the headers: the token in ours says which one is. */
function addressesIn(headers: string): string[] {
  return headers.match(/[^\s<>,;:"()]{1,64}@[\w.-]{1,253}/g) ?? [];
}
