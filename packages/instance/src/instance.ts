import type { InstanceConfig } from "./config/schema.ts";
import type { ThemeFont } from "./theme/font/find-fonts.ts";
import type { Looks } from "./theme/looks.ts";
import type { Mode, Palette } from "./theme/names.ts";
import type { Least } from "./theme/pairs.ts";
import type { CompiledWords } from "./wording/words.ts";

/** All that one board's folder says, checked and ready to use. Read once, when the server starts. */
export interface Instance {
  /** Absolute path of its folder. */
  readonly dir: string;
  readonly config: InstanceConfig;
  /** Digest of everything below: changes when any file that shows on a page changes. */
  readonly version: string;
  readonly theme: InstanceTheme;
  readonly words: CompiledWords;
  /** Pages by path without slash: `mentions-legales`. */
  readonly content: ReadonlyMap<string, ContentPage>;
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

/** A page that the owner writes in Markdown. */
export interface ContentPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Day of its last change, `2026-11-23`, when it says so. */
  readonly updated: string | null;
  /** Safe HTML: what the Markdown says, no raw HTML of the author. */
  readonly html: string;
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
