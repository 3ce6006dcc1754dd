import type { ApplicationState } from "@tremplin/core/application";
import type { WordId } from "@tremplin/instance/words";
import type { MailBlock } from "../mail.ts";
import { mailTemplate } from "../template.ts";
import { onBoardClocks } from "./calendar.ts";

/** What mails to the candidate's side say of an application. */
interface AboutApplication {
  readonly title: string;
  readonly company: string | null;
  /** Path of its page. */
  readonly page: string;
  readonly state: ApplicationState;
}

const example: AboutApplication = {
  title: "Vendeur / Vendeuse en boulangerie",
  company: "Le Fournil de Jeanne",
  page: "/espace/candidatures/1",
  state: "refused",
};

/** To the company: somebody applies. The link opens a page; a button there answers. */
export const applicationReceived = mailTemplate<{
  readonly title: string;
  readonly candidate: string;
  readonly path: string;
}>({
  example: { title: example.title, candidate: "Lina Morel", path: "/lien/candidature/exemple" },
  write: ({ title, candidate, path }, { t, at }) => ({
    subject: t("mail.applicationReceived.subject", { candidate, title }),
    blocks: [
      { kind: "heading", text: t("mail.applicationReceived.title", { candidate }) },
      { kind: "paragraph", text: t("mail.applicationReceived.text", { candidate, title }) },
      { kind: "button", label: t("mail.applicationReceived.button"), url: at(path) },
      { kind: "small", text: t("mail.applicationReceived.small") },
    ],
  }),
});

/** To the company: somebody still waits. */
export const applicationReminder = mailTemplate<{
  readonly title: string;
  readonly candidate: string;
  readonly days: number;
  readonly path: string;
}>({
  example: { title: example.title, candidate: "Lina Morel", days: 7, path: "/lien/candidature/exemple" },
  write: ({ title, candidate, days, path }, { t, at }) => ({
    subject: t("mail.applicationReminder.subject", { candidate }),
    blocks: [
      { kind: "heading", text: t("mail.applicationReminder.title", { candidate }) },
      { kind: "paragraph", text: t("mail.applicationReminder.text", { candidate, title, days }) },
      { kind: "button", label: t("mail.applicationReceived.button"), url: at(path) },
      { kind: "small", text: t("mail.applicationReceived.small") },
    ],
  }),
});

/** To the company: an application was taken back. Nothing of the person stays. */
export const applicationGone = mailTemplate<{ readonly title: string; readonly isHiredElsewhere: boolean }>({
  example: { title: example.title, isHiredElsewhere: true },
  write: ({ title, isHiredElsewhere }, { t }) => ({
    subject: t("mail.applicationGone.subject", { title }),
    blocks: [
      { kind: "heading", text: t("mail.applicationGone.title") },
      {
        kind: "paragraph",
        text: t(isHiredElsewhere ? "mail.applicationGone.hired" : "mail.applicationGone.withdrawn", {
          title,
        }),
      },
    ],
  }),
});

/** To the candidate: where their application stands now, in plain words, with what the employer wrote. */
export const applicationNews = mailTemplate<
  AboutApplication & { readonly isReturned: boolean; readonly text: string; readonly reason: string | null }
>({
  example: { ...example, isReturned: false, text: "Merci de votre intérêt.", reason: "experience" },
  write: ({ title, page, state, isReturned, text, reason }, { t, at }) => {
    const key = isReturned ? "returned" : state;
    // An employer who wrote nothing says what the reason says.
    const words = text || (state === "refused" ? t(`refusalText.${reason ?? "other"}` as WordId) : "");
    return {
      subject: t("mail.applicationNews.subject", { title }),
      blocks: [
        { kind: "heading", text: t(`mail.applicationNews.${key}` as WordId) },
        { kind: "paragraph", text: t(`mail.applicationNews.${key}.text` as WordId, { title }) },
        ...quoted(words),
        { kind: "button", label: t("mail.applicationNews.button"), url: at(page) },
      ],
    };
  },
});

/** To the advisor: an application waits to be read before it goes. */
export const applicationToReview = mailTemplate<AboutApplication & { readonly candidate: string }>({
  example: { ...example, state: "advisor-review", candidate: "Lina Morel" },
  write: ({ candidate, title, page }, { t, at }) => ({
    subject: t("mail.applicationToReview.subject", { candidate }),
    blocks: [
      { kind: "heading", text: t("mail.applicationToReview.title", { candidate }) },
      { kind: "paragraph", text: t("mail.applicationToReview.text", { candidate, title }) },
      { kind: "button", label: t("mail.applicationToReview.button"), url: at(page) },
    ],
  }),
});

/** To the advisor: what became of an application. */
export const applicationAdvisorNews = mailTemplate<AboutApplication & { readonly candidate: string }>({
  example: { ...example, candidate: "Lina Morel" },
  write: ({ candidate, title, page, state }, { t, at }) => ({
    subject: t("mail.applicationAdvisorNews.subject", { candidate, state: t(`applicationState.${state}`) }),
    blocks: [
      { kind: "heading", text: candidate },
      {
        kind: "facts",
        facts: [
          { label: t("mail.applicationAdvisorNews.offer"), value: title },
          { label: t("mail.applicationAdvisorNews.state"), value: t(`applicationState.${state}`) },
        ],
      },
      { kind: "button", label: t("mail.applicationNews.button"), url: at(page) },
    ],
  }),
});

/** To the candidate, and to the advisor of a minor: dates to choose from. */
export const interviewProposed = mailTemplate<{
  readonly title: string;
  /** ISO instants. */
  readonly dates: readonly string[];
  readonly place: string;
  readonly text: string;
  readonly page: string;
}>({
  example: {
    title: example.title,
    dates: ["2026-12-01T13:00:00Z", "2026-12-03T08:30:00Z"],
    place: "12 rue de la Liberté, Dijon",
    text: "À bientôt !",
    page: example.page,
  },
  write: ({ title, dates, place, text, page }, { t, at, instance }) => ({
    subject: t("mail.interviewProposed.subject", { title }),
    blocks: [
      { kind: "heading", text: t("mail.interviewProposed.title") },
      { kind: "paragraph", text: t("mail.interviewProposed.text", { title }) },
      { kind: "list", items: dates.map((date) => onBoardClocks(date, { t, instance })) },
      { kind: "paragraph", text: place },
      ...quoted(text),
      { kind: "button", label: t("mail.interviewProposed.button"), url: at(page) },
    ],
  }),
});

/** To the other side: a date was chosen, declined or cancelled. */
export const interviewAnswered = mailTemplate<{
  readonly title: string;
  readonly candidate: string;
  readonly answer: "accepted" | "declined" | "cancelled";
  /** An ISO instant; empty when none was chosen. */
  readonly date: string;
  readonly page: string;
}>({
  example: {
    title: example.title,
    candidate: "Lina Morel",
    answer: "accepted",
    date: "2026-12-01T13:00:00Z",
    page: "/espace/candidatures-recues/1",
  },
  write: ({ title, candidate, answer, date, page }, { t, at, instance }) => ({
    subject: t(`mail.interviewAnswered.${answer}`, { candidate }),
    blocks: [
      { kind: "heading", text: t(`mail.interviewAnswered.${answer}`, { candidate }) },
      { kind: "paragraph", text: title },
      ...(date === "" ? [] : [{ kind: "paragraph", text: onBoardClocks(date, { t, instance }) } as const]),
      { kind: "button", label: t("mail.applicationNews.button"), url: at(page) },
    ],
  }),
});

/** To the candidate, some time after they began: the link opens a page; one button there answers. */
export const followUpAsked = mailTemplate<{
  readonly title: string;
  readonly days: number;
  readonly path: string;
}>({
  example: { title: example.title, days: 7, path: "/lien/nouvelles/exemple" },
  write: ({ title, days, path }, { t, at }) => ({
    subject: t("mail.followUp.subject", { days }),
    blocks: [
      { kind: "heading", text: t("mail.followUp.title") },
      { kind: "paragraph", text: t("mail.followUp.text", { title, days }) },
      { kind: "button", label: t("mail.followUp.button"), url: at(path) },
      { kind: "small", text: t("mail.followUp.small") },
    ],
  }),
});

/** To the advisor: the young person is not there any more. */
export const followUpEnded = mailTemplate<{
  readonly candidate: string;
  readonly title: string;
  readonly text: string;
  readonly page: string;
}>({
  example: { candidate: "Lina Morel", title: example.title, text: "", page: example.page },
  write: ({ candidate, title, text, page }, { t, at }) => ({
    subject: t("mail.followUpEnded.subject", { candidate }),
    blocks: [
      { kind: "heading", text: t("mail.followUpEnded.title", { candidate }) },
      { kind: "paragraph", text: t("mail.followUpEnded.text", { candidate, title }) },
      ...quoted(text),
      { kind: "button", label: t("mail.applicationNews.button"), url: at(page) },
    ],
  }),
});

function quoted(text: string): MailBlock[] {
  return text === "" ? [] : [{ kind: "quote", text }];
}
