import type { Rule } from "../rule.ts";
import { antennaAddress, antennaArea, antennaHost, antennaHostWaits } from "./antennas.ts";
import { demoOffers } from "./demo-offers.ts";
import { droppedPlaceholder } from "./dropped-placeholder.ts";
import { encoding } from "./encoding.ts";
import { cookiePage, legalContent } from "./legal-content.ts";
import { deadLink, pageAddress, unlinkedPage } from "./links.ts";
import { fontRule, loadingRules } from "./loading.ts";
import { mailAddress } from "./mail-address.ts";
import { mailLinks } from "./mail-links.ts";
import { mailSending } from "./mail-sending.ts";
import { membershipTiers } from "./membership-tiers.ts";
import { goneSlot, overrideImport, overrideTypes, unstableSlot } from "./overrides.ts";
import { pageText } from "./page-text.ts";
import { heavyPicture, squareIcon } from "./pictures.ts";
import { publicAddress } from "./public-address.ts";
import { pushKey } from "./push-key.ts";
import { noCommonAncestor, outsideChange, provenance } from "./repository.ts";
import { sameToken, sameWord } from "./same-as-default.ts";
import { sampleText } from "./sample-text.ts";
import { secret } from "./secret.ts";
import { familyRome, sectorCommune, unknownRome } from "./sector.ts";
import { funderAntenna, funderStatement, timeZone, unreadOffers } from "./settings-advice.ts";
import { signInService } from "./sign-in-service.ts";
import { stateMarks } from "./state-marks.ts";
import { strayFile } from "./stray-file.ts";
import { textMessages } from "./text-messages.ts";
import { unknownTown } from "./unknown-town.ts";
import { unreadWords } from "./unread-words.ts";
import { emptyWord, wordMarkup } from "./word-text.ts";

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
  publicAddress,
  deadLink,
  unlinkedPage,
  pageAddress,
  pageText,
  sameWord,
  sameToken,
  encoding,
  heavyPicture,
  squareIcon,
  timeZone,
  funderStatement,
  unreadOffers,
  outsideChange,
  noCommonAncestor,
  provenance,
  fontRule,
  legalContent,
  cookiePage,
  goneSlot,
  overrideImport,
  overrideTypes,
  unstableSlot,
  antennaArea,
  antennaAddress,
  antennaHost,
  antennaHostWaits,
  familyRome,
  unknownRome,
  sectorCommune,
  membershipTiers,
  unreadWords,
  funderAntenna,
  mailLinks,
  emptyWord,
  wordMarkup,
];
