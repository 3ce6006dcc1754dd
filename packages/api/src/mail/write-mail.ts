import type { Instance } from "@tremplin/instance";
import {
  boardLanguage,
  type LanguageFacts,
  languageFacts,
  offeredLanguages,
  prefixOf,
  type Translate,
} from "@tremplin/instance/words";
import type { OrderedMail } from "./enqueue-mail.ts";
import type { Mail, MailAnswers, MailCalendar, MailColors, MailFrame } from "./mail.ts";
import { renderHtml } from "./render-html.ts";
import { renderText } from "./render-text.ts";
import type { MailTemplate } from "./template.ts";
import { mailTemplates } from "./templates/index.ts";

/** A mail as it is sent. */
export interface WrittenMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Address that stops such mails; null for those that one cannot do without. */
  readonly stop: string | null;
  /** Who may answer it in which conversation; null for most mails. */
  readonly answers: MailAnswers | null;
  /** An entry for the reader's calendar; null for most mails. */
  readonly calendar: MailCalendar | null;
}

export interface MailToWrite extends Pick<OrderedMail, "kind" | "values" | "baseUrl" | "isTest"> {
  /** Path of the page that stops such mails; none for those that one cannot do without. */
  readonly stopPath?: string | null;
}

/** What a mail says of its language, and what comes before the addresses that it links to. */
export interface MailLanguage extends Pick<LanguageFacts, "tag" | "direction"> {
  readonly prefix: string;
}

/** The language in which somebody gets mails: theirs where the board offers it, else the board's. */
export function mailLanguage(asked: string | null, { config }: Pick<Instance, "config">): MailLanguage {
  const offered = offeredLanguages(config).find((language) => language === asked);
  const language = offered ?? boardLanguage(config);
  const { tag, direction } = languageFacts[language];
  return { tag, direction, prefix: prefixOf(language, config) };
}

/** Writes an ordered mail in the words and the look of the instance. */
export function writeMail(
  { kind, values, baseUrl, isTest = false, stopPath = null }: MailToWrite,
  {
    instance,
    t,
    language = mailLanguage(null, instance),
  }: {
    readonly instance: Pick<Instance, "config" | "theme">;
    readonly t: Translate;
    readonly language?: MailLanguage;
  },
): WrittenMail {
  // The values are those of the kind: `enqueueMail` takes no others.
  const template = mailTemplates[kind] as unknown as MailTemplate<object>;
  // What a mail links to is read in its language, too.
  const { prefix } = language;
  const at = (path: string) => new URL(path.startsWith("/") ? prefix + path : path, baseUrl).href;
  const content = template.write(values, { t, instance, at });
  const stop = stopPath === null ? null : at(stopPath);
  const mail = stop === null ? content : withStop(content, stopWords(kind, stop, t));
  const frame = frameOf(instance, baseUrl, language);
  // A line break in a subject would begin another header.
  const written = mail.subject.replace(/\s+/g, " ");
  const subject = isTest ? t("mail.test", { subject: written }) : written;
  const { calendar = null, answers = null } = mail;
  return { subject, html: renderHtml(mail, frame), text: renderText(mail, frame), stop, calendar, answers };
}

function withStop(mail: Mail, text: string): Mail {
  return { ...mail, blocks: [...mail.blocks, { kind: "small", text }] };
}

function stopWords(kind: OrderedMail["kind"], address: string, t: Translate): string {
  return t(kind === "alert.new-offers" ? "mail.alert.stop" : "mail.stop", { address });
}

function frameOf(
  { config, theme }: Pick<Instance, "config" | "theme">,
  baseUrl: string,
  { tag, direction, prefix }: MailLanguage,
): MailFrame {
  const { contact } = config;
  return {
    boardName: config.name,
    boardUrl: baseUrl + prefix,
    language: tag,
    direction,
    footer: [config.publisher, [contact.email, contact.phone].filter(Boolean).join(" · ")],
    colors: colorsOf(theme.colors),
    darkColors: colorsOf(theme.darkColors),
  };
}

function colorsOf(palette: Instance["theme"]["colors"]): MailColors {
  return {
    bg: palette.bg,
    surface: palette.surface,
    text: palette.text,
    muted: palette["text-muted"],
    border: palette.border,
    brand: palette.brand,
    onBrand: palette["on-brand"],
  };
}
