import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { finishedTheme, type InstanceTheme, shippedThemes } from "@tremplin/instance";
import { Hono } from "hono";
import type { RequestVariables } from "./http/guard.ts";
import { firstFonts, themeSheet } from "./instance-files.ts";
import type { Site } from "./site.ts";

/** A theme that pages wear for an administrator who tries it. */
export interface ThemeTrial {
  readonly theme: InstanceTheme;
  /** Address of its style sheet. */
  readonly url: string;
  readonly fonts: readonly string[];
}

/** Tries kept at once: the oldest goes first. */
const mostKept = 30;

/** The themes that may be tried: the finished ones by their names, and those that an administrator makes. */
export class ThemeTrials {
  readonly #kept = new Map<string, InstanceTheme>();
  /** Finished themes that were asked for: compiled once. */
  readonly #finished = new Map<string, InstanceTheme | null>();
  readonly #looks: Site["looks"];

  constructor(looks: Site["looks"]) {
    this.#looks = looks;
  }

  /** Keeps a theme to be tried, and gives its key, which nobody can guess. */
  keep(theme: InstanceTheme): string {
    const key = randomBytes(12).toString("hex");
    this.#kept.set(key, theme);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return key;
  }

  find(key: string | undefined): ThemeTrial | null {
    const theme = key === undefined ? null : (this.#kept.get(key) ?? this.#finishedTheme(key));
    return theme && { theme, url: `/theme-essai/${key}.css`, fonts: firstFonts(theme) };
  }

  #finishedTheme(name: string): InstanceTheme | null {
    if (!shippedThemes().includes(name)) return null;
    const known = this.#finished.get(name);
    if (known !== undefined) return known;
    const theme = finishedTheme(name);
    this.#finished.set(name, theme);
    return theme;
  }

  /** `/theme-essai/<key>.css`, and under it the fonts of that theme. */
  routes(): Hono<RequestVariables> {
    const answer = (bytes: string | Uint8Array<ArrayBuffer>, contentType: string) =>
      new Response(bytes, { headers: { "content-type": contentType, "cache-control": "no-store" } });
    return new Hono<RequestVariables>().get("/theme-essai/*", async (c) => {
      const [, , file = "", font] = c.req.path.split("/");
      const theme = this.find(file.replace(/\.css$/, ""))?.theme;
      if (!theme) return c.body(null, 404);
      const key = file.replace(/\.css$/, "");
      if (font === undefined) {
        const sheet = themeSheet(theme, this.#looks).replaceAll(
          'url("/polices/',
          `url("/theme-essai/${key}/`,
        );
        return answer(sheet, "text/css; charset=utf-8");
      }
      const found = theme.fonts.find(({ url }) => url === `/polices/${font}`);
      return found ? answer(new Uint8Array(await readFile(found.file)), "font/woff2") : c.body(null, 404);
    });
  }
}
