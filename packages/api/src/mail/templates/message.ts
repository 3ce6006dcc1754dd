import type { MessageDecision } from "@tremplin/core/conversation";
import { mailTemplate } from "../template.ts";

/** To the author of a message: what moderators decided, why, and how to contest it (DSA, article 17). */
export const messageDecided = mailTemplate<{
  readonly step: "decide" | "uphold" | "overturn";
  readonly decision: Exclude<MessageDecision, "nothing">;
  readonly reason: string;
  readonly page: string;
}>({
  example: {
    step: "decide",
    decision: "withdraw",
    reason: "Le message demande de l'argent pour postuler, ce que la loi interdit.",
    page: "/espace/messages/decisions/1",
  },
  write: ({ step, decision, reason, page }, { t, at }) => ({
    subject: t("mail.messageDecided.subject"),
    blocks: [
      { kind: "heading", text: t("mail.messageDecided.subject") },
      {
        kind: "paragraph",
        text: t(step === "decide" ? `mail.messageDecided.${decision}` : `mail.messageDecided.${step}`),
      },
      { kind: "quote", text: reason },
      { kind: "button", label: t("mail.messageDecided.button"), url: at(page) },
      ...(step === "decide" ? [{ kind: "small", text: t("mail.messageDecided.contest") } as const] : []),
    ],
  }),
});

/** To who told of a message: what came of it. */
export const messageReportDecided = mailTemplate<{
  readonly author: string;
  readonly decision: MessageDecision;
}>({
  example: { author: "Jeanne Petit", decision: "withdraw" },
  write: ({ author, decision }, { t }) => ({
    subject: t("mail.reportDecided.subject"),
    blocks: [
      { kind: "heading", text: t("mail.reportDecided.title") },
      { kind: "paragraph", text: t(`mail.messageReport.${decision}`, { author }) },
    ],
  }),
});

/** To the advisor: somebody under 18 told the moderators of a message. */
export const minorReported = mailTemplate<{
  readonly candidate: string;
  readonly title: string;
  readonly page: string;
}>({
  example: { candidate: "Lina Morel", title: "Vendeur / Vendeuse en boulangerie", page: "/espace/jeunes/1" },
  write: ({ candidate, title, page }, { t, at }) => ({
    subject: t("mail.minorReported.subject", { candidate }),
    blocks: [
      { kind: "heading", text: t("mail.minorReported.subject", { candidate }) },
      { kind: "paragraph", text: t("mail.minorReported.text", { candidate, title }) },
      { kind: "button", label: t("mail.minorReported.button"), url: at(page) },
    ],
  }),
});
