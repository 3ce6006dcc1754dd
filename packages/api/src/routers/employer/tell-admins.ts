import type { Company } from "@tremplin/core/employer";
import { companyAdmins, type DatabaseHandle } from "@tremplin/database";
import type { Context } from "../../context.ts";
import { notify } from "../../notification/notify.ts";

/** Tells those who manage a company's members that somebody has joined it, within the same transaction. */
export async function tellAdmins(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "now" | "baseUrl">,
  company: Pick<Company, "id" | "slug" | "name">,
  joined: { readonly userId: string; readonly name: string; readonly email: string },
): Promise<void> {
  const { slug, name } = company;
  const values = { company: name, slug, name: joined.name, email: joined.email };
  for (const admin of await companyAdmins(handle.db, company.id)) {
    if (admin.userId === joined.userId) continue;
    await notify(handle, ctx, { kind: "company.colleague-joined", to: admin, values, about: joined.userId });
  }
}
