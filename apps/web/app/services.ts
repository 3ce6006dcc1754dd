import type { Caller } from "@tremplin/api";
import type { Actor } from "@tremplin/core/account";
import type { Instance, InstanceTheme } from "@tremplin/instance";
import type { Language, Translate } from "@tremplin/instance/words";
import { createContext, type RouterContextProvider } from "react-router";
import type { SignIn } from "./account/sign-in.ts";

/** What a page needs from the server that serves it. Made once per request, by the server. */
export interface PageServices {
  /** Procedures called in this process, as the visitor who asks. */
  readonly api: Caller;
  readonly actor: Actor;
  readonly signIn: SignIn;
  readonly instance: Pick<Instance, "config" | "content" | "theme" | "isDemo">;
  readonly t: Translate;
  /** The language in which the page is read. */
  readonly language: Language;
  /** What comes before the addresses of pages in that language: `/en`, or nothing. */
  readonly prefix: string;
  readonly now: () => Date;
  /** Origin of the board's public addresses, without a final slash: `https://emploi.exemple.fr`. */
  readonly baseUrl: string;
  readonly assetUrls: AssetUrls;
  /** Key of the theme that an administrator tries on this page; null when it wears the instance's. */
  readonly trial: string | null;
  /** Keeps a theme to be tried, and gives its key. */
  keepTrial(theme: InstanceTheme): string;
  /** Goes with the forms of this page, so that each is taken once; null on a page that visitors share. */
  readonly sendKey: string | null;
}

/** Addresses, from the root, of what comes from the instance and not from the build. */
export interface AssetUrls {
  /** The instance's theme. */
  readonly theme: string;
  /** The style sheet of the instance's overrides, where they have one. */
  readonly overrides: string | null;
  readonly logo: Picture;
  /** The logo for dark backgrounds. */
  readonly logoDark: Picture;
  /** Fonts that every page shows at once. */
  readonly fonts: readonly string[];
  /** The logos of funders, by their file as the settings name it. */
  readonly funderLogos: Readonly<Record<string, Picture>>;
  readonly favicon: { readonly url: string; readonly contentType: string };
}

/** A picture and its natural size in CSS pixels. */
export interface Picture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** Where `handle` puts the services, and loaders find them. */
export const pageServices = createContext<PageServices>();

/** The services of the request that a loader answers. */
export function servicesOf(context: Readonly<RouterContextProvider>): PageServices {
  return context.get(pageServices);
}
