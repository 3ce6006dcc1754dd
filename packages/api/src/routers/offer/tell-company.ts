import type { Offer } from "@tremplin/core/offer";
import { offerPath } from "@tremplin/core/offer";
import { companyMembers, type DatabaseHandle } from "@tremplin/database";
import type { Context } from "../../context.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import type { MailKind, MailValuesOf } from "../../mail/templates/index.ts";

type OfferMail = Extract<MailKind, `offer.${string}`>;

/** Tells the members of an offer's company what became of it; its title and page go with every mail. */
export async function tellCompany<Kind extends Exclude<OfferMail, "offer.claim" | "offer.submitted">>(
  handle: DatabaseHandle,
  { now, baseUrl }: Pick<Context, "now" | "baseUrl">,
  offer: Pick<Offer, "id" | "title" | "slug" | "publicId" | "companyId">,
  mail: {
    readonly kind: Kind;
    readonly values: Omit<MailValuesOf<Kind>, "title" | "page" | "own">;
    readonly dedupeKey?: string;
  },
): Promise<void> {
  if (offer.companyId === null) return;
  const base = { title: offer.title, page: offerPath(offer), own: `/espace/offres/${offer.id}` };
  for (const member of await companyMembers(handle.db, offer.companyId)) {
    // The values of a kind are those that every offer's mail has, and its own.
    const values = { ...base, ...mail.values } as unknown as MailValuesOf<Kind>;
    const key = mail.dedupeKey === undefined ? {} : { dedupeKey: `${mail.dedupeKey} ${member.userId}` };
    await enqueueMail(handle, baseUrl, { kind: mail.kind, to: member, values, ...key }, now());
  }
}
