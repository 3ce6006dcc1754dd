import { router } from "../../procedure.ts";
import { absences, addAbsence, removeAbsence } from "./absence.ts";
import { accompaniment, archive, reopen, transfer } from "./accompaniment.ts";
import { addAction, dropAction, tickAction } from "./actions.ts";
import { correctAge } from "./birth-date.ts";
import { giveConsent, takeConsentBack } from "./consent.ts";
import { file } from "./file.ts";
import { importPortfolio } from "./import.ts";
import { setIndicators } from "./indicators.ts";
import { addNote, changeNote, deleteNote } from "./notes.ts";
import { portfolio } from "./portfolio.ts";
import { codes, dropCode, invite, makeCode } from "./register.ts";
import { enterCode, support, tickOwnAction } from "./support.ts";
import { attach, unattached } from "./unattached.ts";

export const advisorRouter = router({
  portfolio,
  file,
  giveConsent,
  takeConsentBack,
  correctAge,
  addNote,
  changeNote,
  deleteNote,
  addAction,
  tickAction,
  dropAction,
  setIndicators,
  accompaniment,
  transfer,
  archive,
  reopen,
  unattached,
  attach,
  absences,
  addAbsence,
  removeAbsence,
  codes,
  makeCode,
  dropCode,
  invite,
  importPortfolio,
  support,
  tickOwnAction,
  enterCode,
});
