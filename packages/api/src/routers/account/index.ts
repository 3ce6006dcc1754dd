import { router } from "../../procedure.ts";
import { changeEmail } from "./change-email.ts";
import { confirm, wish } from "./confirm.ts";
import { deleteAccount } from "./delete-account.ts";
import { exportData } from "./export-data.ts";
import { fileReadings } from "./file-readings.ts";
import { forgetPassword } from "./forget-password.ts";
import { home } from "./home.ts";
import { passkeys, renamePasskey } from "./passkeys.ts";
import { rename } from "./rename.ts";
import { services, unlinkService } from "./services.ts";
import { endOtherSessions, endOwnSession, hasTwoStep, sessions } from "./sessions.ts";
import { signUp } from "./sign-up.ts";

export const accountRouter = router({
  home,
  signUp,
  rename,
  changeEmail,
  forgetPassword,
  deleteAccount,
  wish,
  confirm,
  sessions,
  hasTwoStep,
  passkeys,
  renamePasskey,
  services,
  unlinkService,
  endOwnSession,
  endOtherSessions,
  fileReadings,
  exportData,
});
