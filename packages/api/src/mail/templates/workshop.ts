import type { MailBlock } from "../mail.ts";
import { type MailTemplate, type MailTools, mailTemplate } from "../template.ts";
import { type CalendarValues, mailCalendar, type TimedValues, when } from "./calendar.ts";

/** What may become of somebody's place in a workshop. */
export type WorkshopNews = "registered" | "waiting" | "place" | "changed" | "cancelled" | "left";

/** What every mail about a workshop is written from. */
export interface WorkshopMail extends TimedValues {
  readonly title: string;
  readonly place: string;
  readonly link: string | null;
  /** Why it was cancelled. */
  readonly words: string;
  /** One's place in the waiting list. */
  readonly waiting: number;
  readonly page: string;
  readonly calendar: CalendarValues;
}

const example: WorkshopMail = {
  title: "Préparer un entretien",
  startsAt: "2027-01-14T13:00:00.000Z",
  minutes: 120,
  timeZone: "Europe/Paris",
  place: "Antenne du centre, salle 1",
  link: null,
  words: "La personne qui l'anime est absente.",
  waiting: 2,
  page: "/espace/ateliers/1",
  calendar: {
    uid: "1-2@emploi.exemple.fr",
    sequence: 0,
    updatedAt: "2027-01-04T08:00:00.000Z",
    attendee: { name: "Lina Petit", email: "lina@exemple.fr" },
  },
};

export const workshopRegistered = news("registered");
export const workshopWaiting = news("waiting");
export const workshopPlace = news("place");
export const workshopChanged = news("changed");
export const workshopCancelled = news("cancelled");
export const workshopLeft = news("left");

/** The day before, and the hour before. */
export const workshopReminder = mailTemplate<WorkshopMail & { readonly when: "day" | "hour" }>({
  example: { ...example, when: "day" },
  write: (values, tools) => {
    const { t, at } = tools;
    const { title, page, when: before } = values;
    return {
      subject: t(`mail.workshop.reminder.${before}`, { title, moment: when(values, tools) }),
      blocks: [
        { kind: "heading", text: t(`mail.workshop.reminder.${before}Title`, { title }) },
        facts(values, tools),
        { kind: "paragraph", text: t("mail.workshop.reminder.text") },
        { kind: "button", label: t("mail.workshop.button"), url: at(page) },
      ],
    };
  },
});

function news(kind: WorkshopNews): MailTemplate<WorkshopMail> {
  const isOver = kind === "cancelled" || kind === "left";
  return mailTemplate<WorkshopMail>({
    example,
    write: (values, tools) => {
      const { t, at } = tools;
      const { title, words, waiting, page } = values;
      return {
        subject: t(`mail.workshop.${kind}.subject`, { title }),
        blocks: [
          { kind: "heading", text: t(`mail.workshop.${kind}.title`, { title }) },
          { kind: "paragraph", text: t(`mail.workshop.${kind}.text`, { waiting }) },
          ...(kind === "cancelled" && words !== "" ? [{ kind: "quote", text: words } as const] : []),
          facts(values, tools),
          {
            kind: "button",
            label: t(isOver ? "mail.workshop.others" : "mail.workshop.button"),
            url: at(isOver ? "/espace/ateliers" : page),
          },
        ],
        // Who waits has nothing to put in a calendar yet.
        ...(kind === "waiting" ? {} : { calendar: mailCalendar(values, isOver, tools) }),
      };
    },
  });
}

function facts(values: WorkshopMail, tools: MailTools): MailBlock {
  const { t } = tools;
  const { place, link, minutes } = values;
  return {
    kind: "facts",
    facts: [
      { label: t("appointment.when"), value: when(values, tools) },
      { label: t("appointment.length"), value: t("appointment.minutes", { minutes }) },
      { label: t("appointment.where"), value: [place, link].filter(Boolean).join("\n") },
    ],
  };
}
