import type { Offer } from "@tremplin/core/offer";
import { offerPath } from "@tremplin/core/offer";
import { companyMembers, type DatabaseHandle } from "@tremplin/database";
import type { Context } from "../../context.ts";
import type { MailValuesOf } from "../../mail/templates/index.ts";
import type { NotifiedMail } from "../../notification/notification-of.ts";
import { notify } from "../../notification/notify.ts";

type OfferMail = Extract<NotifiedMail, `offer.${string}`>;

/** Tells the members of an offer's company what became of it; its title and page go with every mail. */
export async function tellCompany<Kind extends Exclude<OfferMail, "offer.submitted">>(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "now" | "baseUrl">,
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
    await notify(handle, ctx, { kind: mail.kind, to: member, values, ...key });
  }
}
