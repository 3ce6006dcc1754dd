export { checkCover, longestAbsence } from "./absence.ts";
export { type ConsentWay, consentWays } from "./consent.ts";
export {
  type AbsenceCover,
  type DiplomaLevel,
  diplomaLevels,
  type ExitReason,
  exitReasons,
  type Follow,
  type Indicators,
  mayOpenFile,
  type Programme,
  programmes,
} from "./follow.ts";
export {
  type ImportOutcome,
  type ImportRefusal,
  importOutcome,
  type KnownAccount,
  maxImportBytes,
  maxImportRows,
  type PortfolioRow,
} from "./import-row.ts";
export {
  type Need,
  type NeedFacts,
  type NeedKind,
  needKinds,
  needsOf,
  quietDays,
  silencePeriod,
  silenceSinceDays,
  type Waiting,
  waitingSince,
} from "./needs.ts";
export { maxPortfolio, type PortfolioQuery, portfolioGroups, portfolioTable } from "./portfolio.ts";
export {
  type CodeRefusal,
  codeDays,
  codeHintLength,
  mostCodeUses,
  newCode,
  openCode,
  shownCode,
  typedCode,
} from "./registration-code.ts";
