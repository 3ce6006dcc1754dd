export { checkPicture } from "./assets/read.ts";
export { providerSecretName } from "./config/provider-secret.ts";
export { type InstanceConfig, isEmail, type MembershipConfig, type SignInProvider } from "./config/schema.ts";
export { type Setting, type SettingGroup, settingGroups } from "./config/settings.ts";
export { ownAddresses } from "./content/own-addresses.ts";
export { type ExamineOptions, examine, type Finding, type Report } from "./doctor/examine.ts";
export { type Done, fixInstance } from "./doctor/fix.ts";
export { formatReport } from "./doctor/format.ts";
export type { RepositoryFacts } from "./doctor/rule.ts";
export { unknownTownComplaint } from "./doctor/rules/unknown-town.ts";
export {
  type EnvironmentVariable,
  environmentVariables,
  type VariableState,
  variableStates,
} from "./environment/variables.ts";
export type { Asset, ContentPage, Instance, InstanceAssets, InstanceTheme, MadeAsset } from "./instance.ts";
export { loadInstance } from "./load.ts";
export {
  AmbiguousInstanceError,
  findDataDir,
  findInstanceDir,
  instanceSlugs,
  templateDir,
  templateNames,
} from "./locate.ts";
export {
  concernedKeys,
  type InstanceTexts,
  inOrder,
  migrateTexts,
  type Renaming,
} from "./migrations/migrate.ts";
export { isNoteFile, readNote, type UpgradeNote } from "./migrations/note.ts";
export { type Provenance, provenanceFile, readProvenance, writeProvenance } from "./migrations/provenance.ts";
export { type Bilingual, formatProblem, InstanceError, type Problem } from "./problem.ts";
export { parseColor } from "./theme/color.ts";
export { compileTheme } from "./theme/compile.ts";
export { type LookPart, lookChoices } from "./theme/looks.ts";
export { paintVariables } from "./theme/paints.ts";
export { type Pair, pairs } from "./theme/pairs.ts";
export {
  finishedTheme,
  type PairVerdict,
  type ThemeReport,
  type TokenLine,
  themeReport,
} from "./theme/report.ts";
export { shippedThemes } from "./theme/shipped.ts";
export { composeTheme, studioChoices, type ThemeWishes } from "./theme/studio.ts";
export { type ColorVerdict, colorVerdict } from "./theme/verdict.ts";
export { compileWords } from "./wording/compile.ts";
export { french } from "./wording/french.ts";
export { createTranslator, type Translate, type TranslatorOptions } from "./wording/translator.ts";
export type { CompiledWords, WordId, WordValues } from "./wording/words.ts";
