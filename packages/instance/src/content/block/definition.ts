import type { Keys, ValuesOf } from "./key.ts";
import type { ContentPart } from "./parts.ts";

/** What a block's lines said, before it is made a part. */
export interface ReadBlock<Own extends Keys = Keys, Items extends Keys = Keys> {
  readonly values: ValuesOf<Own>;
  readonly html: string;
  readonly items: readonly {
    readonly title: string;
    readonly values: ValuesOf<Items>;
    readonly html: string;
  }[];
}

/** Whether Markdown may stand in a place. */
export type TextRule = "none" | "allowed" | "required";

/** A block that pages may hold. */
export interface BlockDefinition<Own extends Keys = Keys, Items extends Keys = Keys> {
  /** As it is written after `:::`. */
  readonly name: string;
  readonly title: string;
  /** What it is for, in French, for the reference. */
  readonly description: string;
  /** Lines between `:::name` and `:::`, which the reference shows and a test reads. */
  readonly example: string;
  readonly keys: Own;
  readonly text: TextRule;
  /** It stands in the page that composes the home page, and nowhere else. */
  readonly isHomeOnly?: boolean;
  /** What stands under each `###` heading; null for a block without. */
  readonly items: { readonly label: string; readonly keys: Items; readonly text: TextRule } | null;
  make(read: ReadBlock<Own, Items>): ContentPart;
}

/** Keeps the names of keys known to `make`. */
export function defineBlock<Own extends Keys, Items extends Keys = Readonly<Record<never, never>>>(
  definition: BlockDefinition<Own, Items>,
): BlockDefinition {
  return definition as unknown as BlockDefinition;
}
