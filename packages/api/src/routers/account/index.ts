import { router } from "../../procedure.ts";
import { exportData } from "./export-data.ts";
import { rename } from "./rename.ts";
import { endOtherSessions, endOwnSession, hasTwoStep, sessions } from "./sessions.ts";
import { signUp } from "./sign-up.ts";

export const accountRouter = router({
  signUp,
  rename,
  sessions,
  hasTwoStep,
  endOwnSession,
  endOtherSessions,
  exportData,
});
