import {
  allNotificationsOf,
  chosenOf,
  type DatabaseHandle,
  mobilePhoneOf,
  pushSubscriptionsOf,
} from "@tremplin/database";

/** What somebody was told by the board, what they chose about it, and the ways to reach them, for themselves. */
export async function notificationData({ db }: Pick<DatabaseHandle, "db">, userId: string) {
  const [told, choices, devices, phone] = await Promise.all([
    allNotificationsOf(db, userId),
    chosenOf(db, userId),
    pushSubscriptionsOf(db, userId),
    mobilePhoneOf(db, userId),
  ]);
  return {
    told,
    choices,
    devices: devices.map(({ device, createdAt }) => ({ device, since: createdAt })),
    mobile: phone ? { number: phone.number, provedAt: phone.verifiedAt } : null,
  };
}
