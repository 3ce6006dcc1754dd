import {
  mailLanguage,
  makeReplyAddress,
  orderedMail,
  type StopTarget,
  type WrittenMail,
  writeMail,
} from "@tremplin/api";
import { isWanted } from "@tremplin/core/notification";
import {
  type ClaimedEvent,
  canBeAnswered,
  choicesOf,
  isAccountOpen,
  languageOfEmail,
  savedSearchById,
} from "@tremplin/database";
import { isThere } from "@tremplin/instance/features";
import type { Services } from "../services.ts";

/** Writes and sends the mail of an event. */
export async function sendMail(
  services: Pick<Services, "database" | "instance" | "mail" | "now" | "replies" | "stopLinks" | "tIn">,
  event: ClaimedEvent,
): Promise<void> {
  const order = orderedMail(event.payload);
  const { database, instance, now, stopLinks, tIn } = services;
  // Its feature was switched off while it waited.
  if (!isThere(instance.config, "mails", order.kind)) return;
  // Stopped while it waited: in the queue, or for the end of quiet hours.
  if (order.stop && !(await isStillWanted(database, order.stop))) return;
  const asked = order.language ?? (await languageOfEmail(database.db, order.to.email));
  const stopPath = order.stop === undefined ? null : stopLinks.pathOf(order.stop, now());
  const written = writeMail(
    { ...order, stopPath },
    { instance, t: tIn(asked), language: mailLanguage(asked, instance) },
  );
  // Its conversation or its account went while it waited.
  if (written.answers && !(await canBeAnswered(database.db, written.answers))) return;
  const { kind, to, headers = {} } = order;
  const replyTo = order.replyTo ?? (await answerAddress(services, written));
  await services.mail.send({ ...written, id: event.id, kind, to, replyTo, headers, at: services.now() });
}

/** Made when the mail leaves: no token of it is kept anywhere, and none is made for a mail that never goes. */
async function answerAddress(
  { database, now, replies }: Pick<Services, "database" | "now" | "replies">,
  { answers }: Pick<WrittenMail, "answers">,
): Promise<string | null> {
  return replies && answers ? makeReplyAddress(database, replies, answers, now()) : null;
}

async function isStillWanted({ db }: Services["database"], target: StopTarget): Promise<boolean> {
  if ("searchId" in target) return (await savedSearchById(db, target.searchId))?.stoppedAt === null;
  return (
    (await isAccountOpen(db, target.userId)) &&
    isWanted(await choicesOf(db, target.userId), target.kind, "mail")
  );
}
