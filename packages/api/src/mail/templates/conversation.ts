import type { MailAnswers } from "../mail.ts";
import { mailTemplate } from "../template.ts";

/** Something to read: who writes and about what, never the words themselves. */
export const conversationMessage = mailTemplate<{
  readonly author: string;
  readonly title: string;
  readonly page: string;
  /** Null, or nothing, when it is not answered by mail. */
  readonly answers?: MailAnswers | null;
}>({
  example: {
    author: "Anne Roux",
    title: "Vendeur / Vendeuse en boulangerie",
    page: "/espace/messages/1",
    answers: { conversationId: "1", userId: "1" },
  },
  write: ({ author, title, page, answers }, { t, at }) => ({
    subject: t("mail.conversation.subject", { author }),
    ...(answers ? { answers } : {}),
    blocks: [
      // Below it, an answer has nothing of its author's: programs quote what they answer to.
      ...(answers ? [{ kind: "small", text: t("mail.conversation.above") } as const] : []),
      { kind: "heading", text: t("mail.conversation.title", { author }) },
      { kind: "paragraph", text: title },
      { kind: "button", label: t("mail.conversation.button"), url: at(page) },
      ...(answers ? [{ kind: "paragraph", text: t("mail.conversation.answer") } as const] : []),
      { kind: "small", text: t("mail.conversation.small") },
    ],
  }),
});

/** To who answered by mail: why the answer was not taken, what to do, and what they wrote. */
export const replyRefused = mailTemplate<{
  readonly reason: ReplyTrouble;
  /** What a minor should think about twice; empty otherwise. */
  readonly what: string;
  /** Their own words; empty for who is not known. */
  readonly text: string;
  readonly page: string;
}>({
  example: {
    reason: "message-delicate",
    what: "un numéro de téléphone",
    text: "Mon numéro : 06 12 34 56 78",
    page: "/espace/messages/1",
  },
  write: ({ reason, what, text, page }, { t, at }) => ({
    subject: t("mail.replyRefused.subject"),
    blocks: [
      { kind: "heading", text: t("mail.replyRefused.title") },
      { kind: "paragraph", text: t(`mail.replyRefused.${reason}`, { what }) },
      { kind: "button", label: t("mail.replyRefused.button"), url: at(page) },
      ...(text === ""
        ? []
        : ([
            { kind: "paragraph", text: t("mail.replyRefused.written") },
            { kind: "quote", text },
          ] as const)),
    ],
  }),
});

/** Why an answer by mail was not taken. */
export type ReplyTrouble =
  | "reply-unknown"
  | "reply-expired"
  | "reply-sender"
  | "reply-unproved"
  | "reply-empty"
  | "reply-long"
  | "conversation-closed"
  | "conversation-blocked"
  | "conversation-needs-advisor"
  | "message-delicate"
  | "too-many";

/** To who answered by mail: the answer went, without these files. */
export const replyFiles = mailTemplate<{
  readonly files: readonly { readonly name: string; readonly reason: string }[];
  readonly page: string;
}>({
  example: {
    files: [{ name: "programme.exe", reason: "Ce type de fichier n'est pas accepté." }],
    page: "/espace/messages/1",
  },
  write: ({ files, page }, { t, at }) => ({
    subject: t("mail.replyFiles.subject"),
    blocks: [
      { kind: "heading", text: t("mail.replyFiles.title") },
      { kind: "paragraph", text: t("mail.replyFiles.text") },
      { kind: "facts", facts: files.map(({ name: label, reason: value }) => ({ label, value })) },
      { kind: "button", label: t("mail.replyFiles.button"), url: at(page) },
    ],
  }),
});
