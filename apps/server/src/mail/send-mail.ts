import { orderedMail, writeMail } from "@tremplin/api";
import type { ClaimedEvent } from "@tremplin/database";
import type { Services } from "../services.ts";

/** Writes and sends the mail of an event. */
export async function sendMail(
  services: Pick<Services, "instance" | "mail" | "now" | "stopLinks" | "tIn">,
  event: ClaimedEvent,
): Promise<void> {
  const order = orderedMail(event.payload);
  const { instance, now, stopLinks, tIn } = services;
  const t = tIn(order.language ?? null);
  const stopPath = order.stop === undefined ? null : stopLinks.pathOf(order.stop, now());
  const written = writeMail({ ...order, stopPath }, { instance, t });
  const { kind, to, replyTo = null, headers = {} } = order;
  await services.mail.send({ ...written, id: event.id, kind, to, replyTo, headers, at: services.now() });
}
