import type { ChangeReason, MeetingWay } from "@tremplin/core/appointment";
import type { MailBlock } from "../mail.ts";
import { type MailTemplate, type MailTools, mailTemplate } from "../template.ts";
import { type CalendarValues, mailCalendar, type TimedValues, when } from "./calendar.ts";

/** What every mail about an appointment is written from. */
export interface AppointmentMail extends TimedValues {
  /** Whose mail it is. */
  readonly side: "candidate" | "advisor";
  /** Whom the reader meets. */
  readonly other: string;
  /** Who moved or cancelled it. */
  readonly by: string;
  readonly way: MeetingWay;
  readonly place: string;
  readonly link: string | null;
  readonly subject: string;
  readonly reason: ChangeReason | null;
  readonly words: string;
  readonly page: string;
  readonly calendar: CalendarValues;
}

const example: AppointmentMail = {
  side: "candidate",
  other: "Anne Roux",
  by: "Anne Roux",
  startsAt: "2027-01-12T08:00:00.000Z",
  minutes: 45,
  timeZone: "Europe/Paris",
  way: "place",
  place: "Antenne du centre, 5 rue des Fleurs, bureau 2",
  link: null,
  subject: "Préparer mon entretien",
  reason: "work",
  words: "Je suis en formation ce jour-là.",
  page: "/espace/rendez-vous/1",
  calendar: {
    uid: "1@emploi.exemple.fr",
    sequence: 1,
    updatedAt: "2027-01-04T08:00:00.000Z",
    attendee: { name: "Lina Petit", email: "lina@exemple.fr" },
  },
};

export const appointmentConfirmed = news("confirmed");
export const appointmentMoved = news("moved");
export const appointmentCancelled = news("cancelled");

/** The day before, and the hour before. */
export const appointmentReminder = mailTemplate<AppointmentMail & { readonly when: "day" | "hour" }>({
  example: { ...example, when: "day" },
  write: (values, tools) => {
    const { t, at } = tools;
    const { other, page, when: before } = values;
    return {
      subject: t(`mail.appointment.reminder.${before}`, { other, moment: when(values, tools) }),
      blocks: [
        { kind: "heading", text: t(`mail.appointment.reminder.${before}Title`, { other }) },
        facts(values, tools),
        { kind: "paragraph", text: t("mail.appointment.reminder.text") },
        { kind: "button", label: t("mail.appointment.button"), url: at(page) },
      ],
    };
  },
});

function news(kind: "confirmed" | "moved" | "cancelled"): MailTemplate<AppointmentMail> {
  return mailTemplate<AppointmentMail>({
    example,
    write: (values, tools) => {
      const { t, at } = tools;
      const { other, by, reason, words, way, place, page, side } = values;
      const isCancelled = kind === "cancelled";
      const title = t("appointment.with", { name: other });
      const entry = { ...values, title, place: way === "place" ? place : t(`meetingWay.${way}`) };
      return {
        subject: t(`mail.appointment.${kind}.subject`, { other, moment: when(values, tools) }),
        blocks: [
          { kind: "heading", text: t(`mail.appointment.${kind}.title`, { other, by }) },
          facts(values, tools),
          ...(kind === "confirmed" ? [] : whyBlocks(reason, words, by, tools)),
          {
            kind: "paragraph",
            text: t(isCancelled ? `mail.appointment.cancelled.${side}` : "mail.appointment.text"),
          },
          {
            kind: "button",
            label: t(isCancelled ? "mail.appointment.cancelled.button" : "mail.appointment.button"),
            url: at(isCancelled ? (side === "candidate" ? "/espace/rendez-vous" : "/espace/agenda") : page),
          },
        ],
        calendar: mailCalendar(entry, isCancelled, tools),
      };
    },
  });
}

function facts(values: AppointmentMail, tools: MailTools): MailBlock {
  const { t } = tools;
  const { way, place, link, minutes, subject } = values;
  const where = way === "place" ? place : [t(`meetingWay.${way}`), link, place].filter(Boolean).join("\n");
  return {
    kind: "facts",
    facts: [
      { label: t("appointment.when"), value: when(values, tools) },
      { label: t("appointment.length"), value: t("appointment.minutes", { minutes }) },
      { label: t("appointment.where"), value: where },
      ...(subject === "" ? [] : [{ label: t("appointment.about"), value: subject }]),
    ],
  };
}

function whyBlocks(reason: ChangeReason | null, words: string, by: string, { t }: MailTools): MailBlock[] {
  return [
    ...(reason === null
      ? []
      : [
          {
            kind: "paragraph",
            text: t("mail.appointment.why", { by, reason: t(`changeReason.${reason}`) }),
          } as const,
        ]),
    ...(words === "" ? [] : [{ kind: "quote", text: words } as const]),
  ];
}
