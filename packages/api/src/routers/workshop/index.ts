import { router } from "../../procedure.ts";
import { announce, cancel, change } from "./plan.ts";
import { list, planning, show } from "./read.ts";
import { giveUp, giveUpFor, noteAttendance, signUp, signUpFor } from "./seats.ts";

export const workshopRouter = router({
  list,
  show,
  planning,
  announce,
  change,
  cancel,
  signUp,
  signUpFor,
  giveUp,
  giveUpFor,
  noteAttendance,
});
