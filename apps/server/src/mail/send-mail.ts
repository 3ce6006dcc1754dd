import { orderedMail, writeMail } from "@tremplin/api";
import type { ClaimedEvent } from "@tremplin/database";
import type { Services } from "../services.ts";

/** Writes and sends the mail of an event. */
export async function sendMail(
  services: Pick<Services, "instance" | "mail" | "now" | "t">,
  event: ClaimedEvent,
): Promise<void> {
  const order = orderedMail(event.payload);
  const written = writeMail(order, services);
  const { kind, to, replyTo = null, headers = {} } = order;
  await services.mail.send({ ...written, id: event.id, kind, to, replyTo, headers, at: services.now() });
}
