import type { MemberRole } from "@tremplin/core/account";
import type { ClaimState } from "@tremplin/core/employer";
import {
  type CompanySignUpForm,
  claimsOf,
  companiesOf,
  signUpsOf,
  suspendedCompaniesOf,
} from "@tremplin/database";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** All that somebody has to do with companies. */
export interface EmployerSpace {
  readonly companies: readonly {
    readonly slug: string;
    readonly name: string;
    readonly placeLabel: string | null;
    readonly role: MemberRole;
  }[];
  /** The names of those that the agency has suspended. */
  readonly suspended: readonly string[];
  /** What was asked for and is not theirs: waiting, or refused lately. */
  readonly claims: readonly {
    readonly id: string;
    readonly companyName: string;
    readonly state: ClaimState;
    readonly reason: string | null;
  }[];
  /** Begun before the address was known to be theirs. */
  readonly signUps: readonly ({ readonly id: string } & Pick<
    CompanySignUpForm,
    "name" | "siret" | "address" | "placeLabel"
  >)[];
}

/** For how long a refusal is shown. */
const refusalShownMs = 60 * 86_400_000;

/** The companies of whoever asks, the claims that wait, and the sign-ups to confirm. */
export const space = procedure(signedIn).query(async ({ ctx }): Promise<EmployerSpace> => {
  const { db } = ctx.database;
  const { userId, email } = ctx.actor;
  const [companies, suspended, claims, signUps] = [
    await companiesOf(db, userId),
    await suspendedCompaniesOf(db, userId),
    await claimsOf(db, userId),
    await signUpsOf(db, email, ctx.now()),
  ];
  const since = ctx.now().getTime() - refusalShownMs;
  const isShown = ({ state, companyId, decidedAt }: (typeof claims)[number]) =>
    !companies.some(({ id }) => id === companyId) &&
    (state === "requested" || (state === "refused" && (decidedAt?.getTime() ?? 0) > since));
  return {
    companies: companies.map(({ id, ...company }) => company),
    suspended,
    claims: claims
      .filter(isShown)
      .map(({ id, companyName, state, reason }) => ({ id, companyName, state, reason })),
    signUps: signUps.map(({ id, form: { name, siret, address, placeLabel } }) => ({
      id,
      name,
      siret,
      address,
      placeLabel,
    })),
  };
});
