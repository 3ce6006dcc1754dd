export { checkPicture } from "./assets/read.ts";
export { nearest } from "./config/nearest.ts";
export { providerSecretName } from "./config/provider-secret.ts";
export {
  type DeclaredAntenna,
  type InstanceConfig,
  isEmail,
  type MembershipConfig,
  type SectorConfig,
  type SignInProvider,
} from "./config/schema.ts";
export { sectorRules } from "./config/sector-rules.ts";
export { type Setting, type SettingGroup, settingGroups } from "./config/settings.ts";
export { blockDefinitions } from "./content/block/definitions.ts";
export { deadLinks } from "./content/dead-links.ts";
export { renderMarkdown } from "./content/markdown.ts";
export { ownAddresses, servedAddresses, takenAddresses } from "./content/own-addresses.ts";
export { type ContentPicture, parsePictureFile, showPicture } from "./content/picture.ts";
export { type ContentContext, folders, homePath, readPage } from "./content/read-page.ts";
export { isShown } from "./content/shown.ts";
export { composeSource, placeInForm, type SourceForm, splitSource } from "./content/source-form.ts";
export { unfilledMark } from "./content/variables.ts";
export { type ExamineOptions, examine, type Finding, type Report } from "./doctor/examine.ts";
export { type Done, fixInstance } from "./doctor/fix.ts";
export { formatReport } from "./doctor/format.ts";
export type { OverrideFault, RepositoryFacts } from "./doctor/rule.ts";
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
export { addSlot, fillsSlot, isReadableIndex } from "./overrides/edit-index.ts";
export { digestOf, indexOf, type OverrideFiles, overridesFolder, readOverrides } from "./overrides/files.ts";
export { type Bilingual, formatProblem, InstanceError, type Problem } from "./problem.ts";
export { type ChangedColor, changedColors } from "./theme/changed-colors.ts";
export { type TokenChange, themeChanges } from "./theme/changes.ts";
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
export { shippedFile, shippedThemes } from "./theme/shipped.ts";
export { composeTheme, densities, noWishes, studioChoices, type ThemeWishes } from "./theme/studio.ts";
export { tokensFile } from "./theme/tokens.ts";
export { typedColor } from "./theme/typed-color.ts";
export { type ColorVerdict, colorVerdict } from "./theme/verdict.ts";
export { writeTokens } from "./theme/write-tokens.ts";
export { compileWords } from "./wording/compile.ts";
export { french } from "./wording/french.ts";
export { createTranslator, type Translate, type TranslatorOptions } from "./wording/translator.ts";
export { createTranslators, type Translators } from "./wording/translators.ts";
export type { CompiledWords, WordId, WordValues } from "./wording/words.ts";
