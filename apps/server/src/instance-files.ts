import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Asset, Instance } from "@tremplin/instance";
import type { AssetUrls } from "@tremplin/web";
import { forEver, type StaticFile } from "./http/files.ts";
import { StoredAnswer } from "./http/stored-answer.ts";

/** A picture opened by itself runs nothing, whatever an SVG holds. */
const sandbox = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** What an instance gives beside its pages: its theme and its pictures, at addresses that change with them. */
export interface InstanceFiles {
  readonly urls: AssetUrls;
  readonly files: ReadonlyMap<string, StaticFile>;
}

export function instanceFiles(instance: Instance): InstanceFiles {
  const { logo, logoDark, favicon } = instance.assets;
  const files = new Map<string, StaticFile>();

  const css = Buffer.from(instance.theme.css);
  const theme = `/theme.${createHash("sha256").update(css).digest("hex").slice(0, 12)}.css`;
  const themeHeaders = { "content-type": "text/css; charset=utf-8", "cache-control": forEver };
  files.set(theme, async () => new StoredAnswer(200, themeHeaders, css));

  const addPicture = (name: string, { file, contentType, digest, width, height }: Asset) => {
    const url = `/marque/${name}.${digest}${extname(file)}`;
    const headers = {
      "content-type": contentType,
      "cache-control": forEver,
      "content-security-policy": sandbox,
    };
    files.set(url, async () => new StoredAnswer(200, headers, await readFile(file)));
    return { url, width, height };
  };
  const urls = {
    theme,
    logo: addPicture("logo", logo),
    logoDark: addPicture("logo-sombre", logoDark),
    funderLogos: Object.fromEntries(
      [...instance.funderLogos].map(([name, logo]) => [name, addPicture("financeur", logo)]),
    ),
    favicon: { url: addPicture("icone", favicon).url, contentType: favicon.contentType },
  };
  return { urls, files };
}
