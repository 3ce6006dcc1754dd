import { type AccountRole, type Actor, type Membership, type Person, visitor } from "@tremplin/core/account";
import { companyExample, offerExample } from "@tremplin/database/testing";

/** The company that the rows of the table are about, and another. */
export const own = companyExample(1, { slug: "own", name: "Own", siret: "73282932000074" });
export const other = companyExample(2, { slug: "other", name: "Other", siret: "35600000000048" });
/** Paid above the minimum of the day on which the board stands. */
export const ownOffer = offerExample(1, {
  companyId: own.id,
  pay: {
    kind: "stated",
    min: 190_000,
    max: 190_000,
    period: "month",
    currency: "EUR",
    monthsPaid: 12,
    extras: null,
  },
});

const person = (
  userId: string,
  roles: readonly AccountRole[],
  memberships: readonly Membership[] = [],
): Actor => ({
  kind: "person",
  userId,
  name: userId,
  email: `${userId}@exemple.fr`,
  roles,
  memberships,
  antennaIds: [],
});

const moderatorOf = (userId: string, department: string): Actor => ({
  ...(person(userId, []) as Person),
  moderated: [{ antennaId: userId, territory: { departments: [department], communes: [] } }],
});

/** Everybody whom the table knows. What is "own" is Rémi's, or the company's where he and Mona are. */
export const actors = {
  visitor,
  /** Has signed in, and is nothing here. */
  nobody: person("nobody", []),
  candidate: person("candidate", ["candidate"]),
  advisor: person("advisor", ["advisor"]),
  /** Another advisor, who accompanies nobody. */
  colleague: person("colleague", ["advisor"]),
  moderator: person("moderator", ["moderator"]),
  administrator: person("administrator", ["administrator"]),
  /** Moderates the antenna where the company and its offer are. */
  local: moderatorOf("local", "21"),
  /** Moderates another antenna. */
  remote: moderatorOf("remote", "73"),
  recruiter: person("recruiter", [], [{ companyId: own.id, role: "recruiter" }]),
  manager: person("manager", [], [{ companyId: own.id, role: "recruiter-admin" }]),
  /** Manages another company. */
  stranger: person("stranger", [], [{ companyId: other.id, role: "recruiter-admin" }]),
} as const satisfies Record<string, Actor>;

export type Who = keyof typeof actors;

export const everybody = Object.keys(actors) as readonly Who[];
export const everyPerson = everybody.filter((who) => who !== "visitor");
/** Those who moderate the whole board. */
export const moderatorsOfAll: readonly Who[] = ["moderator", "administrator"];
/** Those who moderate where the company is. */
export const moderators: readonly Who[] = [...moderatorsOfAll, "local"];
/** Those who moderate anywhere: what they may decide hangs on where it is. */
export const moderatorsAnywhere: readonly Who[] = [...moderators, "remote"];
/** Those who may write for the company of the rows. */
export const writers: readonly Who[] = ["moderator", "administrator", "recruiter", "manager"];
/** Those who may change its page and take steps with its offers: who moderates there, too. */
export const keepers: readonly Who[] = [...writers, "local"];
/** Those who may say who belongs to it. */
export const managers: readonly Who[] = ["administrator", "manager"];
