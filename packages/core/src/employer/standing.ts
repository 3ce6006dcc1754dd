import { accept, type Result, refuse } from "../shared/index.ts";

/**
 * How far the agency trusts a company: `trusted` - its offers show without being read before; `suspended` -
 * its offers do not show and its members do nothing in its name; `usual` - the rules of the instance hold.
 */
export const companyStandings = ["usual", "trusted", "suspended"] as const;
export type CompanyStanding = (typeof companyStandings)[number];

interface StandingTransition {
  readonly from: readonly CompanyStanding[];
  readonly to: CompanyStanding;
  /** `reason`: in words that the company reads. */
  readonly needs: readonly "reason"[];
}

/** Every step that a company's standing may take; administrators take them. */
export const standingTransitions = {
  trust: { from: ["usual"], to: "trusted", needs: [] },
  distrust: { from: ["trusted"], to: "usual", needs: [] },
  suspend: { from: ["usual", "trusted"], to: "suspended", needs: ["reason"] },
  /** The trust that there was before is not given back by itself. */
  reopen: { from: ["suspended"], to: "usual", needs: [] },
} as const satisfies Record<string, StandingTransition>;

export type StandingStep = keyof typeof standingTransitions;
export const standingSteps = Object.keys(standingTransitions) as [StandingStep, ...StandingStep[]];

export type StandingRefusal = "company-standing" | "company-needs-reason";

/** Takes one step of a company's standing, or says why not. */
export function standingStep(
  standing: CompanyStanding,
  { step, reason }: { readonly step: StandingStep; readonly reason: string },
): Result<CompanyStanding, StandingRefusal> {
  const { from, to, needs }: StandingTransition = standingTransitions[step];
  if (!from.includes(standing)) return refuse("company-standing", { standing, step });
  if (needs.includes("reason") && reason.trim() === "") {
    return refuse("company-needs-reason", { field: "reason" });
  }
  return accept(to);
}
