import { mailTemplate } from "../template.ts";

const exampleLabel = "« vendeur » à moins de 20 km de Dijon";

/** To a visitor: the link opens a page, and a button there begins the alert. No label: that page tells the search. */
export const confirmAlert = mailTemplate<{ readonly label: string | null; readonly path: string }>({
  example: { label: exampleLabel, path: "/lien/alerte/exemple" },
  write: ({ label, path }, { t, at }) => ({
    subject: t("mail.alertConfirm.subject"),
    blocks: [
      { kind: "heading", text: t("mail.alertConfirm.title") },
      {
        kind: "paragraph",
        text: label === null ? t("mail.alertConfirm.textTyped") : t("mail.alertConfirm.text", { label }),
      },
      { kind: "button", label: t("mail.alertConfirm.button"), url: at(path) },
      { kind: "small", text: t("mail.alertConfirm.small") },
    ],
  }),
});

/** To a visitor who keeps as many searches as one may without an account. */
export const tooManyAlerts = mailTemplate<{ readonly most: number }>({
  example: { most: 5 },
  write: ({ most }, { t, at }) => ({
    subject: t("mail.alertFull.subject"),
    blocks: [
      { kind: "heading", text: t("mail.alertFull.title", { most }) },
      { kind: "paragraph", text: t("mail.alertFull.text", { most }) },
      { kind: "button", label: t("mail.alertFull.button"), url: at("/inscription/jeune") },
    ],
  }),
});

interface NewOffers {
  readonly label: string;
  readonly offers: readonly { readonly title: string; readonly path: string; readonly note: string }[];
  /** How many more there are than those listed. */
  readonly more: number;
  /** Path of the search. */
  readonly search: string;
}

/** What is new for a saved search; never sent when nothing is. */
export const newOffers = mailTemplate<NewOffers>({
  example: {
    label: exampleLabel,
    offers: [
      {
        title: "Vendeur / Vendeuse en boulangerie",
        path: "/offres/vendeur-0123456789",
        note: "Le Fournil de Jeanne, Dijon",
      },
    ],
    more: 3,
    search: "/offres?q=vendeur&lieu=21231",
  },
  write: ({ label, offers, more, search }, { t, at }) => ({
    subject: t("mail.alert.subject", { count: offers.length + more, label }).slice(0, 110),
    blocks: [
      { kind: "heading", text: t("mail.alert.title", { count: offers.length + more }) },
      { kind: "paragraph", text: label },
      {
        kind: "links",
        links: offers.map(({ title, path, note }) => ({ label: title, url: at(path), note })),
      },
      ...(more > 0 ? [{ kind: "paragraph", text: t("mail.alert.more", { count: more }) } as const] : []),
      { kind: "button", label: t("mail.alert.button"), url: at(search) },
    ],
  }),
});
