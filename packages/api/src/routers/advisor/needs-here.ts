import { type Need, type NeedFacts, type NeedKind, needKinds, needsOf } from "@tremplin/core/advisor";
import { type FeatureName, hasFeature } from "@tremplin/instance/features";
import type { Context } from "../../context.ts";

/** The feature by which a need comes and is answered. */
const features: Readonly<Partial<Record<NeedKind, FeatureName>>> = {
  appointment: "appointments",
  "application-review": "applications",
  "left-job": "applications",
  silence: "applications",
};

type Board = Pick<Context, "instance" | "now">;

/** The needs that young people may have on this board, the most pressing first. */
export function needKindsHere({ instance }: Pick<Board, "instance">): NeedKind[] {
  return needKinds.filter((kind) => {
    const feature = features[kind];
    return feature === undefined || hasFeature(instance.config, feature);
  });
}

/** What a young person needs now, of what this board can answer. */
export function needsHere(facts: NeedFacts, board: Board): Need[] {
  const known = needKindsHere(board);
  return needsOf(facts, board.now()).filter(({ kind }) => known.includes(kind));
}
