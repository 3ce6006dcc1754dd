import type { MailBlock } from "../mail.ts";
import { mailTemplate } from "../template.ts";

/** What every mail about an offer says. */
interface AboutOffer {
  readonly title: string;
  /** Path of its public page. */
  readonly page: string;
  /** Path of its page for its authors. */
  readonly own: string;
}

const offer: AboutOffer = {
  title: "Vendeur / Vendeuse en boulangerie",
  page: "/offres/vendeur-0123456789",
  own: "/espace/offres/1",
};

export const offerPublished = mailTemplate<AboutOffer>({
  example: offer,
  write: ({ title, page, own }, { t, at }) => ({
    subject: t("mail.offerPublished.subject", { title }),
    blocks: [
      { kind: "heading", text: t("mail.offerPublished.title") },
      { kind: "paragraph", text: t("mail.offerPublished.text", { title }) },
      { kind: "button", label: t("mail.offerPublished.button"), url: at(page) },
      { kind: "small", text: t("mail.offerPublished.small", { address: at(own) }) },
    ],
  }),
});

/** To the author: it is in, and what happens next. */
export const offerSubmitted = mailTemplate<{ readonly title: string; readonly own: string }>({
  example: { title: offer.title, own: offer.own },
  write: ({ title, own }, { t, at }) => ({
    subject: t("mail.offerSubmitted.subject", { title }),
    blocks: [
      { kind: "heading", text: t("mail.offerSubmitted.title") },
      { kind: "paragraph", text: t("mail.offerSubmitted.text", { title }) },
      { kind: "button", label: t("mail.offerChanges.button"), url: at(own) },
    ],
  }),
});

/** Its time is over; it can be prolonged. */
export const offerExpired = mailTemplate<AboutOffer>({
  example: offer,
  write: ({ title, own }, { t, at }) => ({
    subject: t("mail.offerExpired.subject", { title }),
    blocks: [
      { kind: "heading", text: t("mail.offerExpired.title") },
      { kind: "paragraph", text: t("mail.offerExpired.text", { title }) },
      { kind: "button", label: t("mail.offerExpired.button"), url: at(own) },
    ],
  }),
});

/** Somebody else, or the board itself, has paused it. */
export const offerPaused = mailTemplate<
  AboutOffer & { readonly by: string; readonly isFull: boolean; readonly reason?: string }
>({
  example: { ...offer, by: "Camille Martin", isFull: true },
  write: ({ title, own, by, isFull, reason }, { t, at }) => ({
    subject: t("mail.offerPaused.subject", { title }),
    blocks: [
      { kind: "heading", text: t("mail.offerPaused.title") },
      {
        kind: "paragraph",
        text: t(isFull ? "mail.offerPaused.full" : "mail.offerPaused.text", { title, by }),
      },
      ...(reason ? [{ kind: "quote", text: reason } as const] : []),
      { kind: "button", label: t("mail.offerChanges.button"), url: at(own) },
    ],
  }),
});

/** The agency has closed an offer, and why. */
export const offerClosed = mailTemplate<AboutOffer & { readonly reason: string }>({
  example: { ...offer, reason: "Le poste est pourvu depuis un mois, d'après notre échange au téléphone." },
  write: ({ title, own, reason }, { t, at, instance: { config } }) => ({
    subject: t("mail.offerClosed.subject", { title }),
    blocks: [
      { kind: "heading", text: t("mail.offerClosed.title") },
      { kind: "paragraph", text: t("mail.offerClosed.text", { title }) },
      { kind: "quote", text: reason },
      { kind: "paragraph", text: t("mail.offerClosed.appeal", { contact: config.contact.email }) },
      { kind: "button", label: t("mail.offerChanges.button"), url: at(own) },
    ],
  }),
});

/** To moderators: how many offers wait to be read; one mail an hour at most. */
export const reviewsWaiting = mailTemplate<{ readonly count: number }>({
  example: { count: 3 },
  write: ({ count }, { t, at }) => ({
    subject: t("mail.reviewsWaiting.subject", { count }),
    blocks: [
      { kind: "heading", text: t("mail.reviewsWaiting.subject", { count }) },
      { kind: "paragraph", text: t("mail.reviewsWaiting.text") },
      { kind: "button", label: t("mail.reviewsWaiting.button"), url: at("/espace/moderation") },
    ],
  }),
});

interface Commented extends AboutOffer {
  readonly reason: string;
  readonly comments: readonly {
    readonly field: string;
    readonly text: string;
    readonly passage?: string;
  }[];
}

export const offerChangesRequested = mailTemplate<Commented>({
  example: {
    ...offer,
    reason: "Dites les horaires du week-end.",
    comments: [{ field: "Horaires", text: "Et le dimanche ?", passage: "du mardi au samedi" }],
  },
  write: ({ title, own, reason, comments }, { t, at }) => ({
    subject: t("mail.offerChanges.subject", { title }),
    blocks: [
      { kind: "heading", text: t("mail.offerChanges.title") },
      { kind: "paragraph", text: t("mail.offerChanges.text", { title }) },
      { kind: "quote", text: reason },
      ...listed(
        comments.map(({ field, text, passage }) => `${field}${passage ? ` (« ${passage} »)` : ""} : ${text}`),
      ),
      { kind: "button", label: t("mail.offerChanges.button"), url: at(own) },
    ],
  }),
});

/** A statement of reasons, and the way to contest it (DSA, article 17). */
export const offerRejected = mailTemplate<
  AboutOffer & { readonly reason: string; readonly findings: readonly string[] }
>({
  example: {
    ...offer,
    reason: "Le salaire est sous le minimum légal.",
    findings: ["Code du travail, article L3231-2"],
  },
  write: ({ title, own, reason, findings }, { t, at }) => ({
    subject: t("mail.offerRejected.subject", { title }),
    blocks: [
      { kind: "heading", text: t("mail.offerRejected.title") },
      { kind: "paragraph", text: t("mail.offerRejected.text", { title }) },
      { kind: "quote", text: reason },
      ...listed(findings),
      { kind: "paragraph", text: t("mail.offerRejected.appeal") },
      { kind: "button", label: t("mail.offerRejected.button"), url: at(own) },
    ],
  }),
});

export const offerAppealDecided = mailTemplate<
  AboutOffer & { readonly reason: string; readonly isOverturned: boolean }
>({
  example: { ...offer, reason: "Vous avez raison, l'offre est publiée.", isOverturned: true },
  write: ({ title, own, reason, isOverturned }, { t, at }) => ({
    subject: t("mail.appealDecided.subject", { title }),
    blocks: [
      {
        kind: "heading",
        text: t(isOverturned ? "mail.appealDecided.overturned" : "mail.appealDecided.upheld"),
      },
      ...(reason === "" ? [] : [{ kind: "quote", text: reason } as const]),
      { kind: "button", label: t("mail.offerChanges.button"), url: at(own) },
    ],
  }),
});

/** The link leads to a page; nothing changes before one of its buttons is pressed. */
export const offerEnding = mailTemplate<AboutOffer & { readonly days: number; readonly path: string }>({
  example: { ...offer, days: 7, path: "/lien/offre/exemple" },
  write: ({ title, days, path }, { t, at }) => ({
    subject: t("mail.offerEnding.subject", { title, days }),
    blocks: [
      { kind: "heading", text: t("mail.offerEnding.title", { days }) },
      { kind: "paragraph", text: t("mail.offerEnding.text", { title }) },
      { kind: "button", label: t("mail.offerEnding.button"), url: at(path) },
      { kind: "small", text: t("mail.offerEnding.small") },
    ],
  }),
});

/** An advisor wrote an offer on the telephone; the employer may take it over. */
export const offerClaim = mailTemplate<{
  readonly path: string;
  readonly company: string;
  readonly by: string;
}>({
  example: { path: "/lien/entreprise/exemple", company: "Le Fournil de Jeanne", by: "Camille Martin" },
  write: ({ path, company, by }, { t, at, instance: { config } }) => ({
    subject: t("mail.offerClaim.subject", { company, board: config.name }),
    blocks: [
      { kind: "heading", text: t("mail.offerClaim.title", { company }) },
      { kind: "paragraph", text: t("mail.offerClaim.text", { by, board: config.name }) },
      { kind: "button", label: t("mail.offerClaim.button"), url: at(path) },
      { kind: "small", text: t("mail.offerClaim.small") },
    ],
  }),
});

/** To whoever told of something wrong. */
export const reportReceived = mailTemplate<{ readonly subject: string }>({
  example: { subject: "Vendeur / Vendeuse en boulangerie" },
  write: ({ subject }, { t }) => ({
    subject: t("mail.reportReceived.subject"),
    blocks: [
      { kind: "heading", text: t("mail.reportReceived.title") },
      { kind: "paragraph", text: t("mail.reportReceived.text", { subject }) },
    ],
  }),
});

export const reportDecided = mailTemplate<{ readonly subject: string; readonly isTakenDown: boolean }>({
  example: { subject: "Vendeur / Vendeuse en boulangerie", isTakenDown: true },
  write: ({ subject, isTakenDown }, { t }) => ({
    subject: t("mail.reportDecided.subject"),
    blocks: [
      { kind: "heading", text: t("mail.reportDecided.title") },
      {
        kind: "paragraph",
        text: t(isTakenDown ? "mail.reportDecided.takenDown" : "mail.reportDecided.dismissed", { subject }),
      },
    ],
  }),
});

function listed(items: readonly string[]): MailBlock[] {
  return items.length > 0 ? [{ kind: "list", items }] : [];
}
