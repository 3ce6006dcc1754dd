import type { NotificationKind } from "@tremplin/core/notification";
import type { NotificationRow } from "@tremplin/database";
import { isThere } from "@tremplin/instance/features";
import type { Context } from "../context.ts";
import type { Mail } from "../mail/mail.ts";
import type { MailTemplate } from "../mail/template.ts";
import { mailTemplates } from "../mail/templates/index.ts";
import { isNotified } from "./notification-of.ts";

/** A notification as it is read: what happened, and the path of where one sees it. */
export interface NotificationLine {
  readonly title: string;
  readonly page: string;
}

/** Where a mail leads that has a link of its own for answering without signing in. */
const homes: Partial<Record<NotificationKind, string>> = {
  "application-received": "/espace/candidatures-recues",
  "follow-up": "/espace/candidatures",
  "offer-life": "/espace/offres",
  alert: "/espace/alertes",
  decision: "/espace/entreprise",
};

/** Words a notification as its mail does: its subject, and where its button leads. */
export function lineOf(
  { kind, event, values, page }: Pick<NotificationRow, "kind" | "event" | "values" | "page">,
  { instance, t, baseUrl }: Pick<Context, "instance" | "t" | "baseUrl">,
): NotificationLine | null {
  // Of a kind that a later version of the board knew, or of a feature that it has no more.
  if (!isNotified(event) || !isThere(instance.config, "mails", event)) return null;
  const template = mailTemplates[event] as unknown as MailTemplate<object>;
  const mail = template.write(values, { t, instance, at: (path) => new URL(path, baseUrl).href });
  return { title: mail.subject, page: page ?? buttonPath(mail, baseUrl) ?? homes[kind] ?? "/espace" };
}

function buttonPath({ blocks }: Mail, baseUrl: string): string | null {
  const button = blocks.find((block) => block.kind === "button");
  if (!button?.url.startsWith(`${baseUrl}/`)) return null;
  const path = button.url.slice(baseUrl.length);
  return path === "/" ? null : path;
}
