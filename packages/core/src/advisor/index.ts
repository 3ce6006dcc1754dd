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
