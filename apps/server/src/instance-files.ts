import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Asset, Instance, InstanceTheme, MadeAsset } from "@tremplin/instance";
import type { AssetUrls } from "@tremplin/web";
import { forEver, type StaticFile } from "./http/files.ts";
import { StoredAnswer } from "./http/stored-answer.ts";
import type { Site } from "./site.ts";

/** A picture opened by itself runs nothing, whatever an SVG holds. */
const sandbox = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** What an instance gives beside its pages: its theme and its pictures, at addresses that change with them. */
export interface InstanceFiles {
  readonly urls: AssetUrls;
  readonly files: ReadonlyMap<string, StaticFile>;
}

export function instanceFiles(
  instance: Instance,
  looks: Site["looks"],
  overrides: string | null = null,
): InstanceFiles {
  const { logo, logoDark, favicon } = instance.assets;
  const files = new Map<string, StaticFile>();

  const css = Buffer.from(themeSheet(instance.theme, looks));
  const theme = `/theme.${createHash("sha256").update(css).digest("hex").slice(0, 12)}.css`;
  const themeHeaders = { "content-type": "text/css; charset=utf-8", "cache-control": forEver };
  files.set(theme, async () => new StoredAnswer(200, themeHeaders, css));

  for (const { url, file } of instance.theme.fonts) {
    const headers = { "content-type": "font/woff2", "cache-control": forEver };
    files.set(url, async () => new StoredAnswer(200, headers, await readFile(file)));
  }

  const addPicture = (name: string, picture: Asset | MadeAsset) => {
    const { contentType, digest, width, height } = picture;
    const url = `/marque/${name}.${digest}${"file" in picture ? extname(picture.file) : ".svg"}`;
    const headers = {
      "content-type": contentType,
      "cache-control": forEver,
      "content-security-policy": sandbox,
    };
    files.set(url, async () => new StoredAnswer(200, headers, await pictureBytes(picture)));
    return { url, width, height };
  };
  const urls = {
    theme,
    overrides,
    logo: addPicture("logo", logo),
    logoDark: addPicture("logo-sombre", logoDark),
    funderLogos: Object.fromEntries(
      [...instance.funderLogos].map(([name, logo]) => [name, addPicture("financeur", logo)]),
    ),
    favicon: { url: addPicture("icone", favicon).url, contentType: favicon.contentType },
    fonts: firstFonts(instance.theme),
  };
  return { urls, files };
}

/** The theme's values and fonts, and the looks that it chose: nothing of those that it did not. */
export function themeSheet({ css, looks: chosen }: InstanceTheme, looks: Site["looks"]): string {
  const shapes = Object.entries(chosen).map(([part, look]) => looks[`${part}-${look}`] ?? "");
  return `${css}@layer components{${shapes.join("")}}\n`;
}

/** The first file of each family: what text and titles need before anything else. */
export function firstFonts({ fonts }: InstanceTheme): string[] {
  return fonts
    .filter(({ family }, at) => fonts.findIndex((font) => font.family === family) === at)
    .map(({ url }) => url);
}

/** The bytes of a picture of the instance, from its file or as it was made. */
export async function pictureBytes(picture: Asset | MadeAsset): Promise<Buffer> {
  return "file" in picture ? readFile(picture.file) : picture.bytes;
}
