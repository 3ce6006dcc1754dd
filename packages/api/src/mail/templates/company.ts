import type { MailBlock } from "../mail.ts";
import { mailTemplate } from "../template.ts";

/** A moderator will decide whether somebody may act for a company. */
export const claimReceived = mailTemplate<{ readonly company: string }>({
  example: { company: "Le Fournil de Jeanne" },
  write: ({ company }, { t, instance: { config } }) => ({
    subject: t("mail.claimReceived.subject", { company }),
    blocks: [
      { kind: "heading", text: t("mail.claimReceived.title", { company }) },
      { kind: "paragraph", text: t("mail.claimReceived.text") },
      { kind: "paragraph", text: t("mail.claimReceived.invited", { company }) },
      { kind: "small", text: t("mail.claimReceived.small", { contact: config.contact.email }) },
    ],
  }),
});

/** Somebody may act for a company now. */
export const claimAccepted = mailTemplate<{
  readonly company: string;
  readonly slug: string;
  readonly reason: string | null;
}>({
  example: { company: "Le Fournil de Jeanne", slug: "le-fournil-de-jeanne", reason: null },
  write: ({ company, slug, reason }, { t, at }) => ({
    subject: t("mail.claimAccepted.subject", { company }),
    blocks: [
      { kind: "heading", text: t("mail.claimAccepted.title", { company }) },
      ...quoted(reason),
      { kind: "paragraph", text: t("mail.claimAccepted.text") },
      { kind: "button", label: t("mail.claimAccepted.button"), url: at(`/espace/entreprise/${slug}`) },
    ],
  }),
});

/** Somebody may not, and why. */
export const claimRefused = mailTemplate<{ readonly company: string; readonly reason: string }>({
  example: { company: "Le Fournil de Jeanne", reason: "L'entreprise ne vous connaît pas." },
  write: ({ company, reason }, { t, instance: { config } }) => ({
    subject: t("mail.claimRefused.subject", { company }),
    blocks: [
      { kind: "heading", text: t("mail.claimRefused.title", { company }) },
      { kind: "paragraph", text: t("mail.claimRefused.reason") },
      ...quoted(reason),
      { kind: "paragraph", text: t("mail.claimRefused.appeal", { contact: config.contact.email }) },
    ],
  }),
});

/** To those who manage a company's members: somebody has come in, who may not belong there. */
export const colleagueJoined = mailTemplate<{
  readonly company: string;
  readonly slug: string;
  readonly name: string;
  readonly email: string;
}>({
  example: {
    company: "Le Fournil de Jeanne",
    slug: "le-fournil-de-jeanne",
    name: "Paul Martin",
    email: "paul@exemple.fr",
  },
  write: ({ company, slug, name, email }, { t, at }) => ({
    subject: t("mail.colleagueJoined.subject", { name, company }),
    blocks: [
      { kind: "heading", text: t("mail.colleagueJoined.title", { name, company }) },
      { kind: "paragraph", text: t("mail.colleagueJoined.text", { name, email }) },
      {
        kind: "button",
        label: t("mail.colleagueJoined.button"),
        url: at(`/espace/entreprise/${slug}/membres`),
      },
    ],
  }),
});

/** The agency has suspended a company: what that means, why, and whom to answer (DSA, article 17). */
export const companySuspended = mailTemplate<{ readonly company: string; readonly reason: string }>({
  example: { company: "Le Fournil de Jeanne", reason: "Deux jeunes nous disent n'avoir pas été payés." },
  write: ({ company, reason }, { t, instance: { config } }) => ({
    subject: t("mail.companySuspended.subject", { company }),
    blocks: [
      { kind: "heading", text: t("mail.companySuspended.title", { company }) },
      { kind: "paragraph", text: t("mail.companySuspended.text") },
      { kind: "paragraph", text: t("mail.companySuspended.reason") },
      ...quoted(reason),
      { kind: "paragraph", text: t("mail.companySuspended.appeal", { contact: config.contact.email }) },
    ],
  }),
});

/** A suspended company may act again; its offers are put back by its members. */
export const companyReopened = mailTemplate<{ readonly company: string }>({
  example: { company: "Le Fournil de Jeanne" },
  write: ({ company }, { t, at }) => ({
    subject: t("mail.companyReopened.subject", { company }),
    blocks: [
      { kind: "heading", text: t("mail.companyReopened.title", { company }) },
      { kind: "paragraph", text: t("mail.companyReopened.text") },
      { kind: "button", label: t("mail.companyReopened.button"), url: at("/espace/offres") },
    ],
  }),
});

function quoted(words: string | null): MailBlock[] {
  return words ? [{ kind: "quote", text: words }] : [];
}
