import type { Caller } from "../router.ts";
import type { TestBoard } from "../testing/board.ts";
import type { Who } from "./who.ts";

/** One procedure, called about what is own, and whom it lets in. */
export interface Row {
  readonly call: (api: Caller, board: TestBoard) => Promise<unknown>;
  /** All others are told to sign in, or that it is not for them. */
  readonly letsIn: readonly Who[];
  /**
   * Where the procedure lets in more than it serves, as for what is one's own: whom it answers with a value. The
   * others get the refusal that they would get if there were nothing there.
   */
  readonly serves?: readonly Who[];
  /** What has to be there, made anew before each call. */
  readonly prepare?: (board: TestBoard) => Promise<unknown>;
}
