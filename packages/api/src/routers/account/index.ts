import { router } from "../../procedure.ts";
import { exportData } from "./export-data.ts";
import { home } from "./home.ts";
import { rename } from "./rename.ts";
import { endOtherSessions, endOwnSession, hasTwoStep, sessions } from "./sessions.ts";
import { signUp } from "./sign-up.ts";

export const accountRouter = router({
  home,
  signUp,
  rename,
  sessions,
  hasTwoStep,
  endOwnSession,
  endOtherSessions,
  exportData,
});
