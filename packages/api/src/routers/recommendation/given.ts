import { offerPath } from "@tremplin/core/offer";
import { accompaniedBy, recommendationsGiven } from "@tremplin/database";
import { today } from "../../asking.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** What became of a recommendation to one person. */
export interface GivenTo {
  readonly name: string;
  readonly by: string;
  readonly state: "waiting" | "seen" | "interested" | "applied" | "declined";
  /** A code of `declineReasons`, and words. */
  readonly reason: string | null;
}

export interface GivenOffer {
  readonly title: string;
  readonly path: string;
  readonly at: Date;
  /** In alphabetical order. */
  readonly people: readonly GivenTo[];
}

/** What was recommended to those whom one accompanies, by offer, the last first. */
export const given = procedure(advisor).query(async ({ ctx }): Promise<readonly GivenOffer[]> => {
  const { db } = ctx.database;
  const people = await accompaniedBy(db, ctx.actor.userId, today(ctx));
  const rows = await recommendationsGiven(
    db,
    people.map(({ candidateId }) => candidateId),
  );
  return [...Map.groupBy(rows, ({ offerId }) => offerId).values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    return {
      title: first.title,
      path: offerPath(first),
      at: first.at,
      people: of
        .map((row) => ({
          name: row.candidateName,
          by: row.advisorName,
          state: stateOf(row),
          reason: row.reason,
        }))
        .sort((a, b) => a.name.localeCompare(b.name, "fr")),
    };
  });
});

function stateOf(row: {
  readonly answer: "applied" | "declined" | null;
  readonly appliedAt: Date | null;
  readonly seenAt: Date | null;
}): GivenTo["state"] {
  if (row.appliedAt !== null) return "applied";
  if (row.answer === "declined") return "declined";
  if (row.answer === "applied") return "interested";
  return row.seenAt === null ? "waiting" : "seen";
}
