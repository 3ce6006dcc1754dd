import type { Replies } from "@tremplin/api";
import type { Instance } from "@tremplin/instance";
import { StartError } from "../start-error.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** How answers by mail come in. */
export interface ReplySettings extends Replies {
  readonly way:
    | {
        readonly kind: "smtp";
        readonly host: string;
        readonly port: number;
        /** Paths of the files that seal the way (STARTTLS); null without. */
        readonly seal: { readonly key: string; readonly cert: string } | null;
      }
    | { readonly kind: "imap"; readonly url: URL; readonly everySeconds: number };
}

const defaultPort = 2525;
const defaultSeconds = 30;

/**
 * `mail.replies` of `instance.json` says whether answers are taken in, the environment how: `REPLY_SMTP_PORT`,
 * `REPLY_SMTP_HOST`, `REPLY_SMTP_KEY` and `REPLY_SMTP_CERT`, or `REPLY_IMAP_URL` and `REPLY_IMAP_SECONDS`;
 * `REPLY_AUTHSERV_ID` names the server whose word on a sender counts. Null when none are: also when the mailbox is not
 * told of, as on the machine of who tries the board out. Throws `StartError` on a setting that is none.
 */
export function replySettings(env: Environment, { config }: Pick<Instance, "config">): ReplySettings | null {
  const { replies } = config.mail;
  if (replies === null) return null;
  const base = { address: replies.address, authservId: env.REPLY_AUTHSERV_ID?.trim() || null };
  if (replies.by === "smtp") {
    const host = env.REPLY_SMTP_HOST?.trim() || "127.0.0.1";
    const port = numberOf(env, "REPLY_SMTP_PORT", defaultPort, 65_535);
    return { ...base, way: { kind: "smtp", host, port, seal: sealOf(env) } };
  }
  const url = env.REPLY_IMAP_URL?.trim();
  if (!url) return null;
  if (!URL.canParse(url) || !/^imaps?:$/.test(new URL(url).protocol)) {
    throw new StartError(
      "REPLY_IMAP_URL doit être une adresse comme imaps://utilisateur:motdepasse@imap.exemple.fr:993.",
    );
  }
  const everySeconds = numberOf(env, "REPLY_IMAP_SECONDS", defaultSeconds, 3_600);
  return { ...base, way: { kind: "imap", url: new URL(url), everySeconds } };
}

function sealOf({ REPLY_SMTP_KEY: key, REPLY_SMTP_CERT: cert }: Environment) {
  if (!key && !cert) return null;
  if (key && cert) return { key, cert };
  throw new StartError("REPLY_SMTP_KEY et REPLY_SMTP_CERT vont ensemble : la clé et le certificat.");
}

function numberOf(env: Environment, name: string, usual: number, most: number): number {
  const text = env[name]?.trim();
  if (!text) return usual;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new StartError(`${name} doit être un nombre de 1 à ${most}, pas « ${text} ».`);
}
