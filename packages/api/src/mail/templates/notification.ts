import { mailTemplate } from "../template.ts";

/** The mail of the day: what waited for it, each with its page. */
export const digest = mailTemplate<{
  readonly lines: readonly { readonly title: string; readonly page: string }[];
  /** How many more there are than those listed. */
  readonly more: number;
}>({
  example: {
    lines: [
      { title: "Anne Roux a relu votre CV", page: "/espace/cv" },
      { title: "Camille Martin vous conseille une offre", page: "/offres/vendeur-0123456789" },
    ],
    more: 2,
  },
  write: ({ lines, more }, { t, at, instance: { config } }) => {
    const count = lines.length + more;
    return {
      subject: t("mail.digest.subject", { count, board: config.name }),
      blocks: [
        { kind: "heading", text: t("mail.digest.title", { count }) },
        { kind: "links", links: lines.map(({ title, page }) => ({ label: title, url: at(page), note: "" })) },
        ...(more > 0 ? [{ kind: "paragraph", text: t("mail.digest.more", { count: more }) } as const] : []),
        { kind: "button", label: t("mail.digest.button"), url: at("/espace/notifications") },
      ],
    };
  },
});
