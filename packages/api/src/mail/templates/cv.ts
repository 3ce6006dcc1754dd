import { mailTemplate } from "../template.ts";

/** To the advisor: a CV waits to be read. */
export const cvToReview = mailTemplate<{
  readonly candidate: string;
  readonly title: string;
  readonly page: string;
}>({
  example: { candidate: "Lina Morel", title: "CV vente", page: "/espace/cv/1" },
  write: ({ candidate, title, page }, { t, at }) => ({
    subject: t("mail.cvToReview.subject", { candidate }),
    blocks: [
      { kind: "heading", text: t("mail.cvToReview.title", { candidate }) },
      { kind: "paragraph", text: t("mail.cvToReview.text", { candidate, title }) },
      { kind: "button", label: t("mail.cvToReview.button"), url: at(page) },
    ],
  }),
});

/** To the young person: their CV was read. */
export const cvReviewed = mailTemplate<{
  readonly title: string;
  readonly isValidated: boolean;
  readonly text: string;
  readonly page: string;
}>({
  example: { title: "CV vente", isValidated: true, text: "Bravo, il est clair.", page: "/espace/cv/1" },
  write: ({ title, isValidated, text, page }, { t, at }) => ({
    subject: t(isValidated ? "mail.cvReviewed.validated" : "mail.cvReviewed.improve"),
    blocks: [
      { kind: "heading", text: t(isValidated ? "mail.cvReviewed.validated" : "mail.cvReviewed.improve") },
      {
        kind: "paragraph",
        text: t(isValidated ? "mail.cvReviewed.validatedText" : "mail.cvReviewed.improveText", { title }),
      },
      ...(text === "" ? [] : [{ kind: "quote", text } as const]),
      { kind: "button", label: t("mail.cvReviewed.button"), url: at(page) },
    ],
  }),
});
