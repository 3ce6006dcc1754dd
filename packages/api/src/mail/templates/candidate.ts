import type { MailBlock } from "../mail.ts";
import { mailTemplate } from "../template.ts";

const offer = { title: "Vendeur / Vendeuse en boulangerie", page: "/offres/vendeur-0123456789" };

/** To the young person: their advisor thought of them. */
export const recommended = mailTemplate<{
  readonly advisor: string;
  readonly title: string;
  /** Path of the offer. */
  readonly page: string;
  readonly word: string;
}>({
  example: { ...offer, advisor: "Camille Martin", word: "Tu m'as parlé de vente : regarde celle-ci." },
  write: ({ advisor, title, page, word }, { t, at }) => ({
    subject: t("mail.recommended.subject", { title }),
    blocks: [
      { kind: "heading", text: t("mail.recommended.title", { advisor }) },
      { kind: "paragraph", text: title },
      ...quoted(word),
      { kind: "button", label: t("mail.recommended.button"), url: at(page) },
      { kind: "small", text: t("mail.recommended.small") },
    ],
  }),
});

/** To the advisor: what does one think of this offer? */
export const adviceAsked = mailTemplate<{
  readonly candidate: string;
  readonly title: string;
  readonly text: string;
}>({
  example: { candidate: "Lina Morel", title: offer.title, text: "Les horaires me vont ?" },
  write: ({ candidate, title, text }, { t, at }) => ({
    subject: t("mail.adviceAsked.subject", { candidate }),
    blocks: [
      { kind: "heading", text: t("mail.adviceAsked.title", { candidate }) },
      { kind: "paragraph", text: title },
      ...quoted(text),
      { kind: "button", label: t("mail.adviceAsked.button"), url: at("/espace/avis") },
    ],
  }),
});

/** To the young person: the answer. */
export const adviceAnswered = mailTemplate<{
  readonly advisor: string;
  readonly title: string;
  readonly page: string;
  readonly text: string;
}>({
  example: { ...offer, advisor: "Camille Martin", text: "Oui, et le bus y va. Tente ta chance !" },
  write: ({ advisor, title, page, text }, { t, at }) => ({
    subject: t("mail.adviceAnswered.subject", { advisor }),
    blocks: [
      { kind: "heading", text: t("mail.adviceAnswered.title", { advisor }) },
      { kind: "paragraph", text: title },
      ...quoted(text),
      { kind: "button", label: t("mail.recommended.button"), url: at(page) },
    ],
  }),
});

function quoted(text: string): MailBlock[] {
  return text === "" ? [] : [{ kind: "quote", text }];
}
