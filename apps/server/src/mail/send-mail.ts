import { makeReplyAddress, orderedMail, type WrittenMail, writeMail } from "@tremplin/api";
import type { ClaimedEvent } from "@tremplin/database";
import type { Services } from "../services.ts";

/** Writes and sends the mail of an event. */
export async function sendMail(
  services: Pick<Services, "database" | "instance" | "mail" | "now" | "replies" | "t">,
  event: ClaimedEvent,
): Promise<void> {
  const order = orderedMail(event.payload);
  const written = writeMail(order, services);
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
