import { mailTemplate } from "../template.ts";

/** The link that signs in: ten minutes, once. */
export const signInLink = mailTemplate<{ readonly path: string }>({
  example: { path: "/lien/connexion/exemple" },
  write: ({ path }, { t, at, instance: { config } }) => ({
    subject: t("mail.signIn.subject", { board: config.name }),
    blocks: [
      { kind: "heading", text: t("mail.signIn.title") },
      { kind: "paragraph", text: t("mail.signIn.text") },
      { kind: "button", label: t("mail.signIn.button"), url: at(path) },
      { kind: "small", text: t("mail.signIn.small") },
    ],
  }),
});

/** For an address that has no account: only its owner learns it. */
export const noAccount = mailTemplate<Record<string, never>>({
  example: {},
  write: (_, { t, at, instance: { config } }) => ({
    subject: t("mail.noAccount.subject", { board: config.name }),
    blocks: [
      { kind: "heading", text: t("mail.noAccount.title") },
      { kind: "paragraph", text: t("mail.noAccount.text", { board: config.name }) },
      { kind: "button", label: t("mail.noAccount.button"), url: at("/inscription") },
      { kind: "small", text: t("mail.notYou") },
    ],
  }),
});

/** For an account that was closed: only its owner learns it. */
export const accountClosed = mailTemplate<Record<string, never>>({
  example: {},
  write: (_, { t, instance: { config } }) => ({
    subject: t("mail.closed.subject", { board: config.name }),
    blocks: [
      { kind: "heading", text: t("mail.closed.title") },
      { kind: "paragraph", text: t("mail.closed.text", { contact: config.contact.email }) },
      { kind: "small", text: t("mail.notYou") },
    ],
  }),
});

/** Asks the owner of an account whether it is they who want what was asked for on their account page. */
export const confirm = mailTemplate<{
  readonly what: "new-email" | "no-password" | "deletion";
  readonly path: string;
  /** The address to have from then on. */
  readonly email: string | null;
}>({
  example: { what: "new-email", path: "/lien/compte/exemple", email: "nouvelle@exemple.fr" },
  write: ({ what, path, email }, { t, at, instance: { config } }) => ({
    subject: t(`mail.confirm.${what}.title`),
    blocks: [
      { kind: "heading", text: t(`mail.confirm.${what}.title`) },
      { kind: "paragraph", text: t(`mail.confirm.${what}.text`, { email: email ?? "", board: config.name }) },
      { kind: "button", label: t("mail.confirm.button"), url: at(path) },
      { kind: "small", text: t("mail.confirm.small") },
    ],
  }),
});

/** To an address that somebody wanted to take for their account, and which has its own. */
export const emailTaken = mailTemplate<Record<string, never>>({
  example: {},
  write: (_, { t, at, instance: { config } }) => ({
    subject: t("mail.emailTaken.subject", { board: config.name }),
    blocks: [
      { kind: "heading", text: t("mail.emailTaken.title") },
      { kind: "paragraph", text: t("mail.emailTaken.text", { board: config.name }) },
      { kind: "button", label: t("mail.emailTaken.button"), url: at("/connexion") },
      { kind: "small", text: t("mail.notYou") },
    ],
  }),
});

/** The last mail to who has left. */
export const deleted = mailTemplate<Record<string, never>>({
  example: {},
  write: (_, { t, instance: { config } }) => ({
    subject: t("mail.deleted.subject", { board: config.name }),
    blocks: [
      { kind: "heading", text: t("mail.deleted.title") },
      {
        kind: "paragraph",
        text: t("mail.deleted.text", { board: config.name, contact: config.contact.email }),
      },
    ],
  }),
});

/** Proves that the new address is theirs. */
export const emailChange = mailTemplate<{ readonly path: string; readonly email: string }>({
  example: { path: "/lien/compte/exemple", email: "nouvelle@exemple.fr" },
  write: ({ path, email }, { t, at }) => ({
    subject: t("mail.emailChange.subject"),
    blocks: [
      { kind: "heading", text: t("mail.emailChange.title") },
      { kind: "paragraph", text: t("mail.emailChange.text", { email }) },
      { kind: "button", label: t("mail.emailChange.button"), url: at(path) },
      { kind: "small", text: t("mail.notYou") },
    ],
  }),
});

/** To the address that was theirs, in case it was not they. */
export const emailChanged = mailTemplate<{ readonly email: string }>({
  example: { email: "nouvelle@exemple.fr" },
  write: ({ email }, { t, instance: { config } }) => ({
    subject: t("mail.emailChanged.subject"),
    blocks: [
      { kind: "heading", text: t("mail.emailChanged.title") },
      { kind: "paragraph", text: t("mail.emailChanged.text", { email, contact: config.contact.email }) },
    ],
  }),
});

/** What guards an account was changed. */
export const guardChanged = mailTemplate<{
  readonly what:
    | "password"
    | "no-password"
    | "two-step-on"
    | "two-step-off"
    | "passkey"
    | "no-passkey"
    | "service"
    | "no-service";
}>({
  example: { what: "two-step-on" },
  write: ({ what }, { t, at, instance: { config } }) => ({
    subject: t("mail.guardChanged.subject"),
    blocks: [
      { kind: "heading", text: t(`mail.guardChanged.${what}`) },
      { kind: "paragraph", text: t("mail.guardChanged.text", { contact: config.contact.email }) },
      { kind: "button", label: t("mail.guardChanged.button"), url: at("/espace/compte") },
    ],
  }),
});

/** An administrator has taken a lost second step away, and why: whoever did not ask for it is warned. */
export const secondStepReset = mailTemplate<{ readonly reason: string }>({
  example: { reason: "Téléphone perdu, demandé de vive voix à l'agence." },
  write: ({ reason }, { t, at, instance: { config } }) => ({
    subject: t("mail.guardChanged.subject"),
    blocks: [
      { kind: "heading", text: t("mail.secondStepReset.title") },
      { kind: "paragraph", text: t("mail.secondStepReset.text") },
      { kind: "quote", text: reason },
      { kind: "paragraph", text: t("mail.secondStepReset.next") },
      { kind: "button", label: t("mail.secondStepReset.button"), url: at("/connexion") },
      { kind: "paragraph", text: t("mail.secondStepReset.warning", { contact: config.contact.email }) },
    ],
  }),
});

/** Asks somebody in: a colleague of the agency or of a company. */
export const invitation = mailTemplate<{
  readonly path: string;
  readonly by: string;
  readonly role: "candidate" | "advisor" | "moderator" | "administrator" | "recruiter" | "recruiter-admin";
  readonly company: string | null;
}>({
  example: { path: "/invitation/exemple", by: "Camille Martin", role: "advisor", company: null },
  write: ({ path, by, role, company }, { t, at, instance: { config } }) => ({
    subject: t("mail.invitation.subject", { by, board: config.name }),
    blocks: [
      { kind: "heading", text: t("mail.invitation.title", { board: config.name }) },
      {
        kind: "paragraph",
        text: company
          ? t("mail.invitation.company", { by, company })
          : role === "candidate"
            ? t("mail.invitation.candidate", { by })
            : t("mail.invitation.text", { by, role: t(`role.${role}`) }),
      },
      { kind: "button", label: t("mail.invitation.button"), url: at(path) },
      { kind: "small", text: t("mail.invitation.small") },
    ],
  }),
});
