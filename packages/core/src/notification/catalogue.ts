/** Ways by which somebody is told: the list on the board, a mail, a notification of their device, a text message. */
export const channels = ["in-app", "mail", "push", "sms"] as const;
export type Channel = (typeof channels)[number];

/** For whom a kind is: whoever else never gets it, and is not asked about it. */
export type Audience = "candidate" | "advisor" | "employer" | "moderator";

export const notificationGroups = [
  "messages",
  "applications",
  "appointments",
  "offers",
  "support",
  "company",
  "digest",
] as const;
export type NotificationGroup = (typeof notificationGroups)[number];

export interface NotificationRules {
  readonly group: NotificationGroup;
  readonly isFor: readonly Audience[];
  /** Always by mail and on the board, at once: a decision with its reasons, which nobody may miss. */
  readonly isEssential: boolean;
  /** Channels that it can take. */
  readonly channels: readonly Channel[];
  /** Channels that it takes unless the person chose otherwise; a text message is always a choice. */
  readonly defaults: readonly Channel[];
  /** Its mail may wait for the mail of the day. */
  readonly mayWait: boolean;
  /** May come in quiet hours, when what it tells is near. */
  readonly mayDisturb: boolean;
}

const screens = ["in-app", "mail", "push"] as const;

function kind(
  group: NotificationGroup,
  isFor: readonly Audience[],
  rules: Partial<NotificationRules> = {},
): NotificationRules {
  return {
    group,
    isFor,
    isEssential: false,
    channels: screens,
    defaults: screens,
    mayWait: true,
    mayDisturb: false,
    ...rules,
  };
}

/** What has its hour comes at once, also on a phone without network; near it, also at night. */
const timed = {
  channels,
  defaults: screens,
  mayWait: false,
  mayDisturb: true,
} as const satisfies Partial<NotificationRules>;

/** Every kind of notification: what one may choose about, in the order in which it is asked. */
export const notificationKinds = {
  message: kind("messages", ["candidate", "advisor", "employer"]),
  "application-news": kind("applications", ["candidate", "advisor"]),
  "application-received": kind("applications", ["employer"]),
  "application-to-review": kind("applications", ["advisor"]),
  interview: kind("applications", ["candidate", "advisor", "employer"], { mayWait: false }),
  "follow-up": kind("applications", ["candidate", "advisor"]),
  appointment: kind("appointments", ["candidate", "advisor"], timed),
  "appointment-reminder": kind("appointments", ["candidate"], timed),
  workshop: kind("appointments", ["candidate"], timed),
  "workshop-reminder": kind("appointments", ["candidate"], timed),
  alert: kind("offers", ["candidate"]),
  recommendation: kind("offers", ["candidate"]),
  advice: kind("offers", ["candidate", "advisor"]),
  accompaniment: kind("support", ["candidate", "advisor"]),
  cv: kind("support", ["candidate", "advisor"]),
  library: kind("support", ["candidate", "advisor", "employer"]),
  "offer-life": kind("company", ["employer", "advisor", "moderator"]),
  "company-team": kind("company", ["employer"]),
  moderation: kind("company", ["moderator"]),
  /** What is decided about somebody's offer or company, with its reasons (DSA art. 17). */
  decision: kind("company", ["employer", "advisor", "moderator"], { isEssential: true, mayWait: false }),
  /** The mail of the day, with all that waited for it. */
  digest: kind("digest", ["candidate", "advisor", "employer", "moderator"], {
    channels: ["mail"],
    defaults: ["mail"],
    mayWait: false,
  }),
} as const satisfies Readonly<Record<string, NotificationRules>>;

export type NotificationKind = keyof typeof notificationKinds;

export function isNotificationKind(text: string): text is NotificationKind {
  return Object.hasOwn(notificationKinds, text);
}

export function rulesOf(kind: NotificationKind): NotificationRules {
  return notificationKinds[kind];
}

/** The kinds that somebody stops who stops the mail of the day: itself, and all whose mail would wait for it. */
export function digestKinds(): NotificationKind[] {
  return (Object.keys(notificationKinds) as NotificationKind[]).filter(
    (each) => each === "digest" || (rulesOf(each).mayWait && rulesOf(each).channels.includes("mail")),
  );
}

/** The kinds about which somebody of these parts may choose, in their order. */
export function choosableKinds(audiences: readonly Audience[]): NotificationKind[] {
  return (Object.keys(notificationKinds) as NotificationKind[]).filter((each) => {
    const { isEssential, isFor } = rulesOf(each);
    return !isEssential && isFor.some((audience) => audiences.includes(audience));
  });
}

/** The parts that somebody has on the board. */
export function audiencesOf(person: {
  readonly roles: readonly string[];
  readonly memberships: readonly unknown[];
}): Audience[] {
  const { roles, memberships } = person;
  return [
    ...(roles.includes("candidate") ? (["candidate"] as const) : []),
    ...(roles.includes("advisor") ? (["advisor"] as const) : []),
    ...(memberships.length > 0 ? (["employer"] as const) : []),
    ...(roles.includes("moderator") || roles.includes("administrator") ? (["moderator"] as const) : []),
  ];
}
