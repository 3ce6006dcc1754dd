/**
 * What somebody asks for on their account page and confirms by a link of a mail, so that nobody does it who
 * found their screen open: to change their address (first the old one confirms, then the new one), to do
 * without their password, to delete their account.
 */
export const confirmationKinds = ["new-email", "prove-email", "no-password", "deletion"] as const;
export type ConfirmationKind = (typeof confirmationKinds)[number];

/** For how long its link is good, in minutes. */
export const confirmationMinutes = 30;

/** For how long an account waits for its owner to follow a first link, in days; then it is removed. */
export const unprovedDays = 30;
