import type { Rule } from "../rule.ts";
import { demoOffers } from "./demo-offers.ts";
import { droppedPlaceholder } from "./dropped-placeholder.ts";
import { fontRule, loadingRules } from "./loading.ts";
import { mailAddress } from "./mail-address.ts";
import { mailSending } from "./mail-sending.ts";
import { pushKey } from "./push-key.ts";
import { sampleText } from "./sample-text.ts";
import { secret } from "./secret.ts";
import { signInService } from "./sign-in-service.ts";
import { stateMarks } from "./state-marks.ts";
import { strayFile } from "./stray-file.ts";
import { textMessages } from "./text-messages.ts";
import { unknownTown } from "./unknown-town.ts";

/** Every rule of the doctor, by number. */
export const rules: readonly Rule[] = [
  ...loadingRules,
  droppedPlaceholder,
  sampleText,
  secret,
  stateMarks,
  unknownTown,
  demoOffers,
  strayFile,
  mailAddress,
  mailSending,
  signInService,
  pushKey,
  textMessages,
  fontRule,
];
