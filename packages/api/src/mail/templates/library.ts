import type { ContactState } from "@tremplin/core/cv-library";
import { mailTemplate } from "../template.ts";

/** To the young person, or to their advisor: a company would like to get to know them. */
export const libraryAsked = mailTemplate<{
  readonly company: string;
  readonly title: string;
  /** Whom it is about, for the advisor; null in the young person's own. */
  readonly candidate: string | null;
  readonly page: string;
}>({
  example: {
    company: "Le Fournil de Jeanne",
    title: "Vendeur / Vendeuse en boulangerie",
    candidate: null,
    page: "/espace/cvtheque/demandes/1",
  },
  write: ({ company, title, candidate, page }, { t, at }) => {
    const name = candidate ?? "";
    const subject =
      candidate === null
        ? t("mail.libraryAsked.subject", { company })
        : t("mail.libraryAsked.subjectAdvisor", { company, name });
    return {
      subject,
      blocks: [
        { kind: "heading", text: subject },
        { kind: "paragraph", text: t("mail.libraryAsked.offer", { title }) },
        {
          kind: "paragraph",
          text:
            candidate === null ? t("mail.libraryAsked.text") : t("mail.libraryAsked.textAdvisor", { name }),
        },
        { kind: "button", label: t("mail.libraryAsked.button"), url: at(page) },
      ],
    };
  },
});

/** To the company: what became of its request. Only who said yes is named. */
export const libraryAnswered = mailTemplate<{
  readonly title: string;
  readonly state: ContactState;
  readonly candidate: string | null;
  readonly page: string;
}>({
  example: {
    title: "Vendeur / Vendeuse en boulangerie",
    state: "accepted",
    candidate: "Lina Morel",
    page: "/espace/cvtheque/demandes/1",
  },
  write: ({ title, state, candidate, page }, { t, at }) => {
    const isAccepted = state === "accepted" && candidate !== null;
    return {
      subject: isAccepted
        ? t("mail.libraryAnswered.accepted", { name: candidate })
        : t("mail.libraryAnswered.closed"),
      blocks: [
        {
          kind: "heading",
          text: isAccepted
            ? t("mail.libraryAnswered.accepted", { name: candidate })
            : t("mail.libraryAnswered.closed"),
        },
        { kind: "paragraph", text: t("mail.libraryAnswered.offer", { title }) },
        {
          kind: "paragraph",
          text: t(
            isAccepted
              ? "mail.libraryAnswered.acceptedText"
              : state === "declined"
                ? "mail.libraryAnswered.declinedText"
                : "mail.libraryAnswered.endedText",
          ),
        },
        { kind: "button", label: t("mail.libraryAnswered.button"), url: at(page) },
      ],
    };
  },
});

/** To the advisor: what the young person decided. */
export const libraryAdvisorNews = mailTemplate<{
  readonly candidate: string;
  readonly company: string;
  readonly title: string;
  readonly isAccepted: boolean;
  readonly page: string;
}>({
  example: {
    candidate: "Lina Morel",
    company: "Le Fournil de Jeanne",
    title: "Vendeur / Vendeuse en boulangerie",
    isAccepted: true,
    page: "/espace/cvtheque/demandes/1",
  },
  write: ({ candidate: name, company, title, isAccepted, page }, { t, at }) => {
    const subject = t(isAccepted ? "mail.libraryNews.accepted" : "mail.libraryNews.declined", {
      name,
      company,
    });
    return {
      subject,
      blocks: [
        { kind: "heading", text: subject },
        { kind: "paragraph", text: title },
        {
          kind: "paragraph",
          text: t(isAccepted ? "mail.libraryNews.acceptedText" : "mail.libraryNews.declinedText"),
        },
        { kind: "button", label: t("mail.libraryNews.button"), url: at(page) },
      ],
    };
  },
});
