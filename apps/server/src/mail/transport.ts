import type { WrittenMail } from "@tremplin/api";
import { keepInMailbox, type TremplinDatabase } from "@tremplin/database";
import type { Instance } from "@tremplin/instance";
import { once } from "../once.ts";
import { StartError } from "../start-error.ts";

/** A written mail on its way to somebody. */
export interface OutgoingMail extends WrittenMail {
  /** That of its event in the outbox: the same mail sent again has the same Message-ID. */
  readonly id: string;
  readonly kind: string;
  readonly to: { readonly email: string; readonly name: string | null };
  readonly at: Date;
  /** Where an answer goes; null: to the board's contact. */
  readonly replyTo: string | null;
  /** Header lines of its own. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Where mails go. */
export interface MailTransport {
  /** `none`: no mail server is told of, and the board is not a demo: mails wait. */
  readonly kind: "smtp" | "mailbox" | "none";
  /** Throws when the mail could not be handed over. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

export interface MailSettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly instance: Pick<Instance, "config" | "isDemo">;
  readonly database: TremplinDatabase;
  readonly isDeveloping?: boolean;
}

/**
 * `SMTP_URL` (`smtp://user:password@host:587`, `smtps://…`) says which server sends the mails, `MAIL_FROM`
 * in whose name. Without it, a demo or a board being developed keeps its mails in a mailbox that its
 * pages show. Throws `StartError` on an address that is none.
 */
export function mailTransport({
  env,
  instance,
  database,
  isDeveloping = false,
}: MailSettings): MailTransport {
  const url = env.SMTP_URL?.trim();
  if (url) return smtpTransport(url, env.MAIL_FROM?.trim() || null, instance);
  if (instance.isDemo || isDeveloping) return mailbox(database);
  return {
    kind: "none",
    send: async () => {
      throw new Error("SMTP_URL is not set");
    },
    close() {},
  };
}

function smtpTransport(url: string, from: string | null, instance: Pick<Instance, "config">): MailTransport {
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
    throw new StartError("SMTP_URL doit être une adresse comme smtp://utilisateur:motdepasse@serveur:587.");
  }
  const { config } = instance;
  const sender = from ?? config.contact.email;
  const domain =
    sender
      .split("@")
      .at(-1)
      ?.replace(/[^\w.-]/g, "") ?? "localhost";
  let close = () => {};
  // The library is read at the first mail.
  const opened = once(async () => {
    const { createTransport } = await import("nodemailer");
    const transporter = createTransport({
      url,
      pool: true,
      maxConnections: 3,
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 60_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    close = () => transporter.close();
    return transporter;
  });
  return {
    kind: "smtp",
    async send({ id, to, subject, html, text, stop, calendar, at, replyTo, headers }) {
      const transporter = await opened();
      await transporter.sendMail({
        from: { name: config.name, address: sender },
        replyTo: replyTo ?? config.contact.email,
        to: to.name === null ? to.email : { name: to.name, address: to.email },
        subject,
        html,
        text,
        // Both as a form of the mail, which programs answer to, and as a file, which people open.
        ...(calendar === null
          ? {}
          : { icalEvent: { method: calendar.method, filename: "rendez-vous.ics", content: calendar.text } }),
        date: at,
        messageId: `<${id}@${domain}>`,
        // No machine answers to a machine (RFC 3834).
        headers: {
          ...headers,
          "Auto-Submitted": "auto-generated",
          ...(stop === null ? {} : stopHeaders(stop)),
        },
      });
    },
    close: () => close(),
  };
}

/** The button of mail programs that stops such mails: it sends a POST, so that no scanner stops them (RFC 8058). */
function stopHeaders(address: string): Readonly<Record<string, string>> {
  return {
    "List-Unsubscribe": `<${address}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

function mailbox({ db }: TremplinDatabase): MailTransport {
  return {
    kind: "mailbox",
    async send({ id, at, kind, to, subject, html, text, replyTo }) {
      const { email: toEmail, name: toName } = to;
      await keepInMailbox(db, { id, at, kind, toEmail, toName, subject, html, text, replyTo });
    },
    close() {},
  };
}
