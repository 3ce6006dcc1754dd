export {
  type Audience,
  audiencesOf,
  type Channel,
  channels,
  choosableKinds,
  digestKinds,
  isNotificationKind,
  type NotificationGroup,
  type NotificationKind,
  type NotificationRules,
  notificationGroups,
  notificationKinds,
  rulesOf,
} from "./catalogue.ts";
export {
  choiceKey,
  isWanted,
  type NotificationChoices,
  noChoices,
  type QuietHours,
  usualDigestHour,
} from "./choices.ts";
export { type Delivery, decide, nextDigest, type Reach, type ToTell } from "./decide.ts";
export { mobileNumber, shownNumber } from "./mobile-number.ts";
export { isPushService } from "./push-service.ts";
export { maxSmsSigns, smsText } from "./sms-text.ts";
