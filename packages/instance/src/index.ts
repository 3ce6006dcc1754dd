export type { InstanceConfig } from "./config/schema.ts";
export type { Asset, ContentPage, Instance, InstanceAssets, InstanceTheme } from "./instance.ts";
export { loadInstance } from "./load.ts";
export { AmbiguousInstanceError, findDataDir, findInstanceDir } from "./locate.ts";
export { type Bilingual, InstanceError, type Problem } from "./problem.ts";
export { compileWords } from "./wording/compile.ts";
export { createTranslator, type Translate, type TranslatorOptions } from "./wording/translator.ts";
export type { CompiledWords, WordId, WordValues } from "./wording/words.ts";
