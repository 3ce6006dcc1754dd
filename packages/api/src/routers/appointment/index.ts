import { router } from "../../procedure.ts";
import { book, slots } from "./book.ts";
import { dropAddress, entry, feed, makeAddress } from "./calendar.ts";
import { cancel, move, note } from "./change.ts";
import { mine, next, ofCandidate, show } from "./read.ts";
import { addClosing, addOpening, removeClosing, removeOpening, schedule, setRules } from "./schedule.ts";
import { week } from "./week.ts";

export const appointmentRouter = router({
  slots,
  book,
  move,
  cancel,
  note,
  mine,
  next,
  show,
  ofCandidate,
  week,
  schedule,
  addOpening,
  removeOpening,
  addClosing,
  removeClosing,
  setRules,
  entry,
  makeAddress,
  dropAddress,
  feed,
});
