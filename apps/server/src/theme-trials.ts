import { createHmac, randomBytes } from "node:crypto";
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

/** Tries kept at once for each administrator: the oldest goes first. */
const mostKept = 30;

/** The themes that may be tried: the finished ones by their names, and those that an administrator makes. */
export class ThemeTrials {
  /** The latest last. */
  readonly #kept = new Map<string, { readonly theme: InstanceTheme; readonly userId: string }>();
  readonly #secret = randomBytes(32);
  /** Finished themes that were asked for: compiled once. */
  readonly #finished = new Map<string, InstanceTheme | null>();
  readonly #looks: Site["looks"];

  constructor(looks: Site["looks"]) {
    this.#looks = looks;
  }

  /** Keeps a theme for who tries it, and gives its key, which nobody can guess: the same for the same theme. */
  keep(theme: InstanceTheme, userId: string): string {
    const digest = createHmac("sha256", this.#secret).update(JSON.stringify([userId, theme]));
    const key = digest.digest("hex").slice(0, 24);
    this.#kept.delete(key);
    this.#kept.set(key, { theme, userId });
    const own = [...this.#kept].filter(([, each]) => each.userId === userId);
    const [oldest] = own;
    if (own.length > mostKept && oldest !== undefined) this.#kept.delete(oldest[0]);
    return key;
  }

  find(key: string | undefined): ThemeTrial | null {
    const theme = key === undefined ? null : (this.#kept.get(key)?.theme ?? this.#finishedTheme(key));
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
