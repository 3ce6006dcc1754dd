/** What changes while somebody looks on: told to browsers as a hint to ask anew, never with the words themselves. */
export const liveKinds = ["message", "read", "application", "appointment", "notification"] as const;
export type LiveKind = (typeof liveKinds)[number];

/** Something changed: `subject` is the conversation, the application, the appointment or the notification that did. */
export interface LiveChange {
  readonly kind: LiveKind;
  readonly subject: string;
}
