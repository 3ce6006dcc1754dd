import { type AccountRole, moderatesAt } from "@tremplin/core/account";
import {
  type ClaimActor,
  type ClaimRefusal,
  type ClaimStep,
  companyMailDomain,
  decideClaim,
  emptyProfile,
  ownMailDomains,
  roleOfAccepted,
} from "@tremplin/core/employer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  bumpDataVersion,
  type ClaimToDecide,
  claimById,
  claimsOf,
  companyById,
  companyMembers,
  companyProfile,
  type DatabaseHandle,
  inTransaction,
  saveClaimDecision,
  saveCompanyProfile,
  setMember,
  waitingClaims as waiting,
} from "@tremplin/database";
import { z } from "zod";
import { audit } from "../../audit.ts";
import type { Context } from "../../context.ts";
import { notify } from "../../notification/notify.ts";
import { moderating, signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { fillCompany } from "./fill-company.ts";
import { optionalText } from "./input.ts";
import { tellAdmins } from "./tell-admins.ts";
import { turnedAway } from "./turned-away.ts";

const id = z.string().max(60);

/** A claim as a moderator sees it. */
export interface WaitingClaim {
  readonly claim: ClaimToDecide;
  /** Who belongs to the company already. */
  readonly members: readonly string[];
  /** The domain of the claimant's address, when a moderator may confirm that it is the company's. */
  readonly domain: string | null;
  /** The claimant was removed from the company, or refused, before. */
  readonly wasTurnedAway: boolean;
}

/** The claims that wait for a moderator, oldest first. */
export const waitingClaims = procedure(moderating).query(async ({ ctx }): Promise<WaitingClaim[]> => {
  const { db } = ctx.database;
  const claims = (await waiting(db)).filter(({ insee }) => moderatesAt(ctx.actor, insee));
  const shown = [];
  for (const claim of claims) {
    const members = await companyMembers(db, claim.companyId);
    const domain = await domainToConfirm(db, claim);
    const { companyId, userId, claimantEmail } = claim;
    const wasTurnedAway = await turnedAway(ctx.database, companyId, { userId, email: claimantEmail });
    const names = members.map(({ name, email }) => `${name} (${email})`);
    shown.push({ claim, members: names, domain, wasTurnedAway });
  }
  return shown;
});

/**
 * Accepts or refuses a claim. `confirmsDomain`: the claimant's address is of the company's own domain, and
 * whoever has another one of it joins at once from now on. Refused: `claim-gone`, `claim-state`,
 * `claim-needs-reason` beside its field.
 */
export const decide = procedure(moderating)
  .input(
    z.object({
      id,
      step: z.enum(["accept", "refuse"]),
      reason: optionalText(1_000),
      confirmsDomain: z.boolean().default(false),
    }),
  )
  .mutation(({ ctx, input }): Promise<Result<null, ClaimRefusal | "claim-gone">> => {
    const by = roleOf(ctx.actor.roles);
    return inTransaction(ctx.database, async (handle) => {
      await bumpDataVersion(handle);
      const claim = await claimById(handle.db, input.id);
      if (!claim || !moderatesAt(ctx.actor, claim.insee)) return refuse("claim-gone");
      const decided = await step(handle, claim, input, { by, userId: ctx.actor.userId, now: ctx.now() });
      if (!decided.ok) return decided;
      const domain = input.confirmsDomain ? await domainToConfirm(handle.db, claim) : null;
      if (input.step === "accept") await takeIn(handle, ctx, claim, domain);
      await tellClaimant(handle, ctx, claim, input);
      const { companyId: id, companyName: label, claimantName: claimant } = claim;
      await audit(handle, ctx, {
        action: `claim.${input.step}`,
        subject: { kind: "company", id, label },
        details: { claimant, claimantId: claim.userId, reason: input.reason, domain },
      });
      return accept(null);
    });
  });

/** Takes back one's own claim. Refused: `claim-gone`, `claim-state`. */
export const withdrawClaim = procedure(signedIn)
  .input(z.object({ id }))
  .mutation(async ({ ctx, input }): Promise<Result<null, ClaimRefusal | "claim-gone">> => {
    const { userId } = ctx.actor;
    const claim = (await claimsOf(ctx.database.db, userId)).find((each) => each.id === input.id);
    if (!claim) return refuse("claim-gone");
    const command = { step: "withdraw", reason: null } as const;
    return step(ctx.database, claim, command, { by: "claimant", userId, now: ctx.now() });
  });

/** Takes one step of a claim and saves it, unless somebody else was faster. */
async function step(
  { db }: Pick<DatabaseHandle, "db">,
  claim: ClaimToDecide,
  command: { readonly step: ClaimStep; readonly reason: string | null },
  { by, userId, now }: { readonly by: ClaimActor; readonly userId: string; readonly now: Date },
): Promise<Result<null, ClaimRefusal>> {
  const decided = decideClaim(claim, { step: command.step, reason: command.reason ?? "" }, by, now);
  if (!decided.ok) {
    const field = decided.refusal.code === "claim-needs-reason" ? { field: "reason" } : {};
    return refuse(decided.refusal.code, { ...decided.refusal.details, ...field });
  }
  const saved = await saveClaimDecision(db, claim.id, claim.state, { ...decided.value, decidedBy: userId });
  return saved ? accept(null) : refuse("claim-state");
}

/** The domain of the claimant's address, unless anybody may have one of it, or colleagues are known by one already. */
async function domainToConfirm(db: DatabaseHandle["db"], claim: ClaimToDecide): Promise<string | null> {
  const emailDomain = (await companyProfile(db, claim.companyId))?.emailDomain ?? null;
  const website = (await companyById(db, claim.companyId))?.website ?? null;
  const domain = companyMailDomain(claim.claimantEmail);
  const isKnown = domain !== null && ownMailDomains({ emailDomain, website }).includes(domain);
  return emailDomain !== null || isKnown ? null : domain;
}

/** Gives an accepted claimant their place. The first one manages, and brings what was typed of the company. */
async function takeIn(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "now" | "baseUrl">,
  claim: ClaimToDecide,
  domain: string | null,
): Promise<void> {
  const { companyId, userId } = claim;
  const now = ctx.now();
  const members = await companyMembers(handle.db, companyId);
  const company = await companyById(handle.db, companyId);
  if (!company || members.some((member) => member.userId === userId)) return;
  await setMember(handle, companyId, userId, roleOfAccepted(members.length), now);
  const { claimantName: name, claimantEmail: email } = claim;
  await tellAdmins(handle, ctx, company, { userId, name, email });
  if (members.length === 0 && claim.form !== null) await fillCompany(handle, company, claim.form, now);
  if (domain === null) return;
  const profile = (await companyProfile(handle.db, companyId)) ?? emptyProfile(companyId, now);
  await saveCompanyProfile(handle, { ...profile, emailDomain: domain, updatedAt: now });
}

async function tellClaimant(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "now" | "baseUrl">,
  claim: ClaimToDecide,
  { step, reason }: { readonly step: "accept" | "refuse"; readonly reason: string | null },
): Promise<void> {
  const { companyName: company, companySlug: slug } = claim;
  const to = { userId: claim.userId, name: claim.claimantName, email: claim.claimantEmail };
  if (step === "accept") {
    await notify(handle, ctx, { kind: "company.claim-accepted", to, values: { company, slug, reason } });
  } else {
    const values = { company, reason: reason ?? "" };
    await notify(handle, ctx, { kind: "company.claim-refused", to, values });
  }
}

/** Of somebody whom the policy let in. */
function roleOf(roles: readonly AccountRole[]): "moderator" | "administrator" {
  return roles.includes("administrator") && !roles.includes("moderator") ? "administrator" : "moderator";
}
