import type { Mail } from "../mail.ts";
import type { MailTools } from "../template.ts";
import * as account from "./account.ts";
import * as company from "./company.ts";

/** Every kind of mail that the board writes. */
export const mailTemplates = {
  "account.sign-in": account.signInLink,
  "account.none": account.noAccount,
  "account.email-change": account.emailChange,
  "account.email-changed": account.emailChanged,
  "account.guard-changed": account.guardChanged,
  "account.invitation": account.invitation,
  "company.claim-received": company.claimReceived,
  "company.claim-accepted": company.claimAccepted,
  "company.claim-refused": company.claimRefused,
  "company.colleague-joined": company.colleagueJoined,
} as const satisfies Record<
  string,
  { readonly write: (values: never, tools: MailTools) => Mail; readonly example: object }
>;

export type MailKind = keyof typeof mailTemplates;

/** What a kind of mail is written from. */
export type MailValuesOf<Kind extends MailKind> = (typeof mailTemplates)[Kind]["example"];
