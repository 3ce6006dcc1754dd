import { moderatedTerritories, moderatesAt, moderatesSome } from "@tremplin/core/account";
import { stateShown } from "@tremplin/core/application";
import {
  applicationCounts,
  applicationsOf,
  countProposedInterviews,
  countReviews,
  draftsOf,
  followUpsOf,
  offersOfCompanies,
  suspendedCompaniesOf,
  waitingClaims,
} from "@tremplin/database";
import { type FeatureName, hasFeature } from "@tremplin/instance/features";
import type { Asking } from "../../asking.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { actionTasks, followTasks } from "../advisor/home-tasks.ts";
import { reviewsFor } from "../application/to-review.ts";
import { appointmentTasks } from "../appointment/home-tasks.ts";
import { adviceTasks, offerTasks } from "../candidate/home-tasks.ts";
import { unreadOf } from "../conversation/list.ts";
import { libraryTasks } from "../cv-library/home-tasks.ts";
import { membershipTasks } from "../membership/home-tasks.ts";
import { reportsToJudge } from "../moderation/message-eyes.ts";
import { countReportsHere } from "../moderation/place.ts";

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
    | "actions"
    | "applications-new"
    | "applications-to-review"
    | "applications-to-finish"
    | "applications-offer-made"
    | "interviews-to-choose"
    | "messages"
    | "appointments-today"
    | "follow-ups"
    | "recommendations"
    | "advice-answered"
    | "advice-to-give"
    | "alerts-new"
    | "contact-requests"
    | "memberships"
    | "companies-suspended";
  readonly count: number;
  readonly path: string;
}

/** An offer that ends within so many days has to be thought of. */
const soonMs = 7 * 86_400_000;

/** What one has to do now, the most pressing first; nothing that is not there. */
export const home = procedure(signedIn).query(async ({ ctx }): Promise<readonly HomeTask[]> => {
  const tasks = await Promise.all([
    messageTasks(ctx),
    appointmentTasks(ctx),
    candidateTasks(ctx),
    libraryTasks(ctx),
    membershipTasks(ctx),
    offerTasks(ctx),
    adviceTasks(ctx),
    actionTasks(ctx),
    advisorTasks(ctx),
    followTasks(ctx),
    applicationTasks(ctx),
    suspensionTasks(ctx),
    recruiterTasks(ctx),
    moderatorTasks(ctx),
  ]);
  const { config } = ctx.instance;
  return tasks.flat().filter(({ kind, count }) => {
    const feature = featureOfTask[kind];
    return count > 0 && (feature === null || hasFeature(config, feature));
  });
});

/** The feature that each task belongs to; on a board that has it not, nobody is told to do it. */
const featureOfTask: Readonly<Record<HomeTask["kind"], FeatureName | null>> = {
  "offers-to-change": null,
  "offers-rejected": null,
  "offers-ending": null,
  drafts: null,
  reviews: null,
  appeals: null,
  reports: null,
  claims: "companySignUp",
  "young-people": "advisors",
  unattached: "advisors",
  actions: "advisors",
  "applications-new": "applications",
  "applications-to-review": "applications",
  "applications-to-finish": "applications",
  "applications-offer-made": "applications",
  "interviews-to-choose": "applications",
  messages: "conversation",
  "appointments-today": "appointments",
  "follow-ups": "applications",
  recommendations: "recommendations",
  "advice-answered": "advisors",
  "advice-to-give": "advisors",
  "alerts-new": "alerts",
  "contact-requests": "cvLibrary",
  memberships: "membership",
  "companies-suspended": null,
};

/** What one has not read. */
async function messageTasks(ctx: Asking): Promise<HomeTask[]> {
  return [{ kind: "messages", count: await unreadOf(ctx), path: "/espace/messages" }];
}

/** What a young person has to do about their applications. */
async function candidateTasks({ database: { db }, actor, now }: Asking): Promise<HomeTask[]> {
  if (!actor.roles.includes("candidate")) return [];
  const [applications, asked, interviews] = await Promise.all([
    applicationsOf(db, actor.userId),
    followUpsOf(db, actor.userId),
    countProposedInterviews(db, actor.userId),
  ]);
  const path = "/espace/candidatures";
  const of = (state: string) => applications.filter((row) => stateShown(row, now()) === state).length;
  return [
    { kind: "applications-offer-made", count: of("offer-made"), path },
    { kind: "interviews-to-choose", count: interviews, path },
    { kind: "follow-ups", count: asked.filter(({ answeredAt }) => answeredAt === null).length, path },
    { kind: "applications-to-finish", count: of("draft"), path },
  ];
}

/** What waits for who accompanies young people. */
async function advisorTasks(ctx: Asking): Promise<HomeTask[]> {
  if (!ctx.actor.roles.includes("advisor")) return [];
  const { length: count } = await reviewsFor(ctx);
  return [{ kind: "applications-to-review", count, path: "/espace/relectures" }];
}

/** What was sent to one's companies and nobody has read. */
async function applicationTasks({ database: { db }, actor }: Asking): Promise<HomeTask[]> {
  const counts = await applicationCounts(
    db,
    actor.memberships.map(({ companyId }) => companyId),
  );
  const count = counts.reduce((sum, row) => sum + (row.state === "sent" ? row.count : 0), 0);
  return [{ kind: "applications-new", count, path: "/espace/candidatures-recues" }];
}

/** Companies of one's own that the agency has suspended: why, and whom to ask, stands in the mail. */
async function suspensionTasks({ database: { db }, actor }: Asking): Promise<HomeTask[]> {
  const { length: count } = await suspendedCompaniesOf(db, actor.userId);
  return [{ kind: "companies-suspended", count, path: "/espace/entreprise" }];
}

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

async function moderatorTasks(ctx: Asking): Promise<HomeTask[]> {
  const { actor } = ctx;
  const { db } = ctx.database;
  if (!moderatesSome(actor)) return [];
  const within = moderatedTerritories(actor);
  const [waiting, appealed, reports, ofMessages, allClaims] = await Promise.all([
    countReviews(db, "waiting", within),
    countReviews(db, "appealed", within),
    countReportsHere(ctx),
    reportsToJudge(ctx),
    waitingClaims(db),
  ]);
  const claims = allClaims.filter(({ insee }) => moderatesAt(actor, insee));
  const path = "/espace/moderation";
  return [
    { kind: "appeals", count: appealed, path },
    { kind: "reviews", count: waiting, path },
    { kind: "reports", count: reports + ofMessages.length, path: `${path}/signalements` },
    { kind: "claims", count: claims.length, path: `${path}/entreprises` },
  ];
}
