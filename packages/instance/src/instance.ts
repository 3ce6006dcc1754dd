import type { InstanceConfig } from "./config/schema.ts";
import type { ContentPart } from "./content/block/parts.ts";
import type { ContentKind, FrontMatter } from "./content/front-matter.ts";
import type { ContentPicture, ShownPicture } from "./content/picture.ts";
import type { ThemeFont } from "./theme/font/find-fonts.ts";
import type { Looks } from "./theme/looks.ts";
import type { Mode, Palette } from "./theme/names.ts";
import type { Least } from "./theme/pairs.ts";
import type { Language } from "./wording/languages.ts";
import type { CompiledWords } from "./wording/words.ts";

/** All that one board's folder says, checked and ready to use. Read once, when the server starts. */
export interface Instance {
  /** Absolute path of its folder. */
  readonly dir: string;
  readonly config: InstanceConfig;
  /** Digest of everything below: changes when any file that shows on a page changes. */
  readonly version: string;
  readonly theme: InstanceTheme;
  /** The words of the board's own language. */
  readonly words: CompiledWords;
  /** The words by language, those of the languages that it offers; `createTranslators` reads them. */
  readonly wordings: ReadonlyMap<Language, CompiledWords>;
  /** Pages by path without slash: `mentions-legales`. */
  /** Pages by path without slash: `mentions-legales`; also drafts and those whose day is to come. */
  readonly content: ReadonlyMap<string, ContentPage>;
  /** Pictures that pages may show, by path: `images/atelier.jpg`. */
  readonly pictures: ReadonlyMap<string, ContentPicture>;
  readonly assets: InstanceAssets;
  /** The logos of funders, by their file as the settings name it. */
  readonly funderLogos: ReadonlyMap<string, Asset>;
  /** True when its offers are samples, which the pages must say. */
  readonly isDemo: boolean;
}

export interface InstanceTheme {
  /** `@layer theme { … }` with every variable for light, dark and the reader's own choice. */
  readonly css: string;
  /** The colours of the light mode: for pictures, which have no other. */
  readonly colors: Palette;
  /** The same for whoever reads in the dark. */
  readonly darkColors: Palette;
  /** Colour of the browser's own edges, for `<meta name="theme-color">`: sRGB hex. */
  readonly meta: { readonly light: string; readonly dark: string };
  /** Is the header's background dark, in each mode? Then the logo for dark backgrounds stands on it. */
  readonly isHeaderDark: Readonly<Record<Mode, boolean>>;
  /** The shapes that go with the values: each is a style sheet of the pages. */
  readonly looks: Looks;
  /** Every colour by its name, in each mode: `text`, `button.background`. */
  readonly paints: Readonly<Record<Mode, Readonly<Record<string, string>>>>;
  /** The contrast that it keeps to. */
  readonly least: Least;
  /** Values of its tokens as CSS, by path. */
  readonly values: Readonly<Record<string, string>>;
  /** Files of the fonts that `css` names. */
  readonly fonts: readonly ThemeFont[];
}

/** A page, an article or the portrait of a job, that the owner writes in Markdown; with what its head says. */
export interface ContentPage extends Omit<FrontMatter, "kind" | "image" | "alt"> {
  /** Its file without the ending, and its address without the slash: `actualites/forum`. */
  readonly path: string;
  readonly kind: ContentKind;
  readonly image: ShownPicture | null;
  /** What it shows, in order. */
  readonly parts: readonly ContentPart[];
  /** All of it as plain, safe HTML: no raw HTML of the author. */
  readonly html: string;
  /** The file as it was written. */
  readonly source: string;
}

export interface InstanceAssets {
  readonly logo: Asset;
  /** For dark backgrounds; the logo itself when there is no other. */
  readonly logoDark: Asset;
  /** The owner's, or one made from the logo. */
  readonly favicon: Asset | MadeAsset;
}

/** A picture that is in no file. */
export interface MadeAsset extends Omit<Asset, "file"> {
  readonly bytes: Buffer;
}

/** A picture of the owner's. */
export interface Asset {
  /** Absolute path. */
  readonly file: string;
  readonly contentType: string;
  /** Short digest of its bytes, for an immutable address. */
  readonly digest: string;
  /** Natural size in CSS pixels, so that nothing shifts while it loads. */
  readonly width: number;
  readonly height: number;
}
