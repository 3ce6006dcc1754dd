import { router } from "../../procedure.ts";
import { byLink, confirmByLink, describe, stopByLink } from "./by-link.ts";
import { keep, keepForVisitor } from "./keep.ts";
import { change, mine, stop } from "./mine.ts";

export const alertRouter = router({
  keep,
  keepForVisitor,
  mine,
  change,
  stop,
  describe,
  byLink,
  confirmByLink,
  stopByLink,
});
