import type { Person } from "@tremplin/core/account";
import { automaticGround, type Company, roleOfAccepted } from "@tremplin/core/employer";
import {
  addClaim,
  type CompanySignUpForm,
  companyMembers,
  companyProfile,
  type DatabaseHandle,
  setMember,
} from "@tremplin/database";
import type { Context } from "../../context.ts";
import { notify } from "../../notification/notify.ts";
import { fillCompany } from "./fill-company.ts";
import { tellAdmins } from "./tell-admins.ts";
import { turnedAway } from "./turned-away.ts";

/** What came of asking to act for a company. */
export interface Joined {
  readonly slug: string;
  /** `waiting`: a moderator decides. */
  readonly as: "member" | "waiting";
}

/**
 * Has somebody ask to act for a company, and accepts it at once when the rules allow (`automaticGround`).
 * Within a transaction that holds the lock of the data version: two first members would both manage.
 */
export async function joinCompany(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "newId" | "now" | "baseUrl"> & { readonly actor: Person },
  { company, isNew }: { readonly company: Company; readonly isNew: boolean },
  form: CompanySignUpForm,
): Promise<Joined> {
  const { db } = handle;
  const { userId, email } = ctx.actor;
  const now = ctx.now();
  const { slug } = company;
  const members = await companyMembers(db, company.id);
  if (members.some((member) => member.userId === userId)) return { slug, as: "member" };

  const emailDomain = (await companyProfile(db, company.id))?.emailDomain ?? null;
  const { website } = company;
  const { isVerified } = form;
  const hasTurnedAway = await turnedAway(handle, company.id, ctx.actor);
  const ground = automaticGround({ isNew, isVerified, hasTurnedAway, emailDomain, website }, email);
  const claim = {
    id: ctx.newId(),
    companyId: company.id,
    userId,
    ground,
    phone: form.phone,
    form,
    requestedAt: now,
  };
  if (ground === null) {
    const undecided = { state: "requested", decidedAt: null, decidedBy: null, reason: null } as const;
    if (await addClaim(db, { ...claim, ...undecided })) {
      const { name } = company;
      await notify(handle, ctx, { kind: "company.claim-received", to: ctx.actor, values: { company: name } });
    }
    return { slug, as: "waiting" };
  }
  await addClaim(db, { ...claim, state: "accepted", decidedAt: now, decidedBy: null, reason: null });
  await setMember(handle, company.id, userId, roleOfAccepted(members.length), now);
  await tellAdmins(handle, ctx, company, ctx.actor);
  if (members.length === 0) await fillCompany(handle, company, form, now);
  return { slug, as: "member" };
}
