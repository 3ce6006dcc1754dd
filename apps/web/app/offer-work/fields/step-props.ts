import type { DraftFields, Rome } from "@tremplin/core/offer";
import type { SectorJudgement } from "@tremplin/core/sector";

/** What the fields of a step are shown with. */
export interface StepProps {
  readonly fields: DraftFields;
  /** Jobs of the ROME that the title may name. */
  readonly romes: readonly Rome[];
  /** What the rules of the board's sector say so far. */
  readonly judgement: SectorJudgement | null;
}
