import { addDays, euroText } from "@tremplin/core/membership";
import { dayInWords } from "@tremplin/core/shared";
import type { MailBlock } from "../mail.ts";
import { type MailTools, mailTemplate } from "../template.ts";

/** What every mail to a company about its membership has. */
interface About {
  readonly company: string;
  /** Where it sees its membership. */
  readonly page: string;
}

const about: About = {
  company: "Le Fournil de Jeanne",
  page: "/espace/entreprise/le-fournil-de-jeanne/adhesion",
};

/** An invoice that waits; null when none does. */
interface Asked {
  readonly number: string | null;
  /** In cents. */
  readonly total: number;
  /** ISO day. */
  readonly dueOn: string | null;
  /** Its page. */
  readonly invoice: string | null;
}

const askedExample: Asked = {
  number: "ADH-2027-0042",
  total: 60_000,
  dueOn: "2027-12-31",
  invoice: "/espace/factures/1",
};

/** To the administrators: a company asks to join. */
export const membershipApplied = mailTemplate<{
  readonly company: string;
  readonly heads: number;
  readonly page: string;
}>({
  example: { company: "Le Fournil de Jeanne", heads: 12, page: "/espace/administration/adhesions/1" },
  write: ({ company, heads, page }, { t, at }) => ({
    subject: t("mail.memberApplied.subject", { company }),
    blocks: [
      { kind: "heading", text: t("mail.memberApplied.subject", { company }) },
      { kind: "paragraph", text: t("mail.memberApplied.text", { heads }) },
      { kind: "button", label: t("mail.memberApplied.button"), url: at(page) },
    ],
  }),
});

/** To the company: welcome, and what is left to pay. */
export const membershipAccepted = mailTemplate<About & Asked>({
  example: { ...about, ...askedExample },
  write: (values, tools) => ({
    subject: tools.t("mail.memberAccepted.subject"),
    blocks: [
      { kind: "heading", text: tools.t("mail.memberAccepted.title", { company: values.company }) },
      { kind: "paragraph", text: tools.t("mail.memberAccepted.text") },
      ...invoiceBlocks(values, tools),
      { kind: "button", label: tools.t("mail.member.pay"), url: tools.at(values.page) },
    ],
  }),
});

/** To the company: no, and why. */
export const membershipRefused = mailTemplate<About & { readonly reason: string }>({
  example: { ...about, reason: "Votre activité n'est pas dans la filière." },
  write: ({ company, reason }, { t, instance: { config } }) => ({
    subject: t("mail.memberRefused.subject"),
    blocks: [
      { kind: "heading", text: t("mail.memberRefused.title", { company }) },
      { kind: "paragraph", text: t("mail.memberRefused.text") },
      { kind: "quote", text: reason },
      { kind: "paragraph", text: t("mail.memberRefused.contact", { contact: config.contact.email }) },
    ],
  }),
});

/** To the company: the money is in, and it is a member until a day. */
export const membershipPaid = mailTemplate<About & { readonly number: string; readonly endsOn: string }>({
  example: { ...about, number: "ADH-2027-0042", endsOn: "2027-12-31" },
  write: ({ company, number, endsOn, page }, { t, at }) => ({
    subject: t("mail.memberPaid.subject", { number }),
    blocks: [
      { kind: "heading", text: t("mail.memberPaid.title", { company, day: dayInWords(endsOn, t.intl) }) },
      { kind: "paragraph", text: t("mail.memberPaid.text") },
      { kind: "button", label: t("mail.member.see"), url: at(page) },
    ],
  }),
});

/** To the company: its year ends, or has ended. */
export const membershipEnding = mailTemplate<
  About &
    Asked & {
      /** Days before the end; 0 on the last day, -1 after it. */
      readonly days: number;
      /** ISO days: the last of the year, and the one on which it lapses. */
      readonly endsOn: string;
      readonly lapsesOn: string;
    }
>({
  example: { ...about, ...askedExample, days: 30, endsOn: "2026-12-31", lapsesOn: "2027-01-31" },
  write: (values, tools) => {
    const { t, at } = tools;
    const { days, endsOn, lapsesOn, page } = values;
    const subject =
      days < 0
        ? t("mail.memberEnding.ended")
        : days === 0
          ? t("mail.memberEnding.today")
          : t("mail.memberEnding.soon", { days });
    // On the day on which it lapses it is no member any more: the last is the one before.
    const day = dayInWords(days < 0 ? addDays(lapsesOn, -1) : endsOn, t.intl);
    return {
      subject,
      blocks: [
        { kind: "heading", text: subject },
        {
          kind: "paragraph",
          text: t(days < 0 ? "mail.memberEnding.grace" : "mail.memberEnding.text", { day }),
        },
        ...invoiceBlocks(values, tools),
        { kind: "button", label: t("mail.member.pay"), url: at(page) },
        { kind: "small", text: t("mail.memberEnding.small") },
      ],
    };
  },
});

/** To the company: it is no member any more; how to come back. */
export const membershipLapsed = mailTemplate<About>({
  example: about,
  write: ({ company, page }, { t, at }) => ({
    subject: t("mail.memberLapsed.subject"),
    blocks: [
      { kind: "heading", text: t("mail.memberLapsed.title", { company }) },
      { kind: "paragraph", text: t("mail.memberLapsed.text") },
      { kind: "button", label: t("mail.member.see"), url: at(page) },
    ],
  }),
});

/** To the administrators: a payment by card that no invoice waits for. */
export const membershipUnmatched = mailTemplate<{
  readonly payment: string;
  /** In cents. */
  readonly amount: number;
  readonly number: string | null;
}>({
  example: { payment: "stripe:cs_1", amount: 60_000, number: "ADH-2027-0042" },
  write: ({ payment, amount, number }, { t }) => ({
    subject: t("mail.memberUnmatched.subject"),
    blocks: [
      { kind: "heading", text: t("mail.memberUnmatched.subject") },
      { kind: "paragraph", text: t("mail.memberUnmatched.text") },
      {
        kind: "facts",
        facts: [
          { label: t("mail.member.amount"), value: euroText(amount, t.intl) },
          { label: t("mail.memberUnmatched.payment"), value: payment },
          ...(number === null ? [] : [{ label: t("mail.member.invoice"), value: number }]),
        ],
      },
    ],
  }),
});

function invoiceBlocks({ number, total, dueOn, invoice }: Asked, { t, at }: MailTools): MailBlock[] {
  if (number === null || dueOn === null || invoice === null) return [];
  return [
    {
      kind: "facts",
      facts: [
        { label: t("mail.member.invoice"), value: number },
        { label: t("mail.member.amount"), value: euroText(total, t.intl) },
        { label: t("mail.member.dueOn"), value: dayInWords(dueOn, t.intl) },
      ],
    },
    { kind: "links", links: [{ label: t("mail.member.download"), url: at(invoice), note: "" }] },
  ];
}
