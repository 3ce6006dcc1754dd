import type { Person } from "@tremplin/core/account";
import { draftsOf, offersOfCompanies, openReports, reviewsIn, waitingClaims } from "@tremplin/database";
import type { Context } from "../../context.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { advisorTasks, candidateTasks } from "../advisor/home-tasks.ts";

/** Something that waits for the person: the words are `home.<kind>`. */
export interface HomeTask {
  readonly kind:
    | "offers-to-change"
    | "offers-rejected"
    | "offers-ending"
    | "drafts"
    | "reviews"
    | "appeals"
    | "reports"
    | "claims"
    | "young-people"
    | "unattached"
    | "actions";
  readonly count: number;
  readonly path: string;
}

/** An offer that ends within so many days has to be thought of. */
const soonMs = 7 * 86_400_000;

/** What one has to do now, the most pressing first; nothing that is not there. */
export const home = procedure(signedIn).query(async ({ ctx }): Promise<readonly HomeTask[]> => {
  const tasks = await Promise.all([
    candidateTasks(ctx),
    advisorTasks(ctx),
    recruiterTasks(ctx),
    moderatorTasks(ctx),
  ]);
  return tasks.flat().filter(({ count }) => count > 0);
});

type Asking = Context & { readonly actor: Person };

async function recruiterTasks({ database: { db }, actor, now }: Asking): Promise<HomeTask[]> {
  const companyIds = actor.memberships.map(({ companyId }) => companyId);
  const isWriter = companyIds.length > 0 || actor.roles.some((role) => role !== "candidate");
  if (!isWriter) return [];
  const [offers, drafts] = await Promise.all([
    offersOfCompanies(db, companyIds, ["changes-requested", "rejected", "published"]),
    draftsOf(db, { companyIds, authorId: actor.userId }),
  ]);
  const soon = new Date(now().getTime() + soonMs);
  const path = "/espace/offres";
  const of = (state: string) => offers.filter((offer) => offer.state === state);
  const ending = of("published").filter(({ expiresAt }) => expiresAt !== null && expiresAt < soon);
  return [
    { kind: "offers-to-change", count: of("changes-requested").length, path },
    { kind: "offers-ending", count: ending.length, path },
    { kind: "drafts", count: drafts.filter(({ offerId }) => offerId === null).length, path },
    { kind: "offers-rejected", count: of("rejected").length, path },
  ];
}

async function moderatorTasks({ database: { db }, actor }: Asking): Promise<HomeTask[]> {
  if (!actor.roles.some((role) => role === "moderator" || role === "administrator")) return [];
  const [waiting, appealed, reports, claims] = await Promise.all([
    reviewsIn(db, ["waiting"]),
    reviewsIn(db, ["appealed"]),
    openReports(db),
    waitingClaims(db),
  ]);
  const path = "/espace/moderation";
  return [
    { kind: "appeals", count: appealed.length, path },
    { kind: "reviews", count: waiting.length, path },
    { kind: "reports", count: reports.length, path: `${path}/signalements` },
    { kind: "claims", count: claims.length, path: `${path}/entreprises` },
  ];
}
