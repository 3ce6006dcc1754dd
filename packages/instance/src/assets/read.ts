import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Asset } from "../instance.ts";
import type { Problem } from "../problem.ts";
import { imageInfo } from "./image.ts";
import { svgDanger } from "./svg-danger.ts";

/** Largest picture taken: 1 MB. */
export const maxAssetBytes = 1_000_000;

const extensions = ["svg", "png", "webp", "jpg", "jpeg"];

/** The pictures of a folder; without a favicon, one is to be made from the logo. */
export interface FoundAssets {
  readonly logo: Asset;
  readonly logoDark: Asset;
  readonly favicon: Asset | null;
}

/** Reads the logos and the favicon of `theme/`. The dark logo is the logo itself when there is none. */
export async function readAssets(dir: string): Promise<{ assets: FoundAssets } | { problems: Problem[] }> {
  const found = await Promise.all(["logo", "logo-dark", "favicon"].map((name) => readNamed(dir, name)));
  const problems = found.flatMap((result) => ("problem" in result ? [result.problem] : []));
  const [logo, logoDark = null, favicon = null] = found.map((result) =>
    "asset" in result ? result.asset : null,
  );
  if (problems.length > 0) return { problems };
  if (!logo) {
    const message = { fr: "image absente", en: "missing picture" };
    const mend = {
      fr: "Placez theme/logo.svg (ou .png, .webp, .jpg).",
      en: "Add theme/logo.svg (or .png, .webp, .jpg).",
    };
    return { problems: [{ code: "picture", file: "theme/logo.svg", key: null, line: null, message, mend }] };
  }
  return { assets: { logo, logoDark: logoDark ?? logo, favicon } };
}

type Found = { asset: Asset } | { problem: Problem } | Record<string, never>;

async function readNamed(dir: string, name: string): Promise<Found> {
  const extension = extensions.find((each) => existsSync(join(dir, "theme", `${name}.${each}`)));
  if (!extension) return {};
  const file = `theme/${name}.${extension}`;
  const checked = checkPicture(await readFile(join(dir, file)));
  if ("refused" in checked) return { problem: { file, key: null, line: null, ...checked.refused } };
  return { asset: { file: join(dir, file), ...checked.asset } };
}

/** Checks a picture's bytes: kind, weight, size, and for an SVG that it is only a picture. */
export function checkPicture(bytes: Uint8Array): { asset: Omit<Asset, "file"> } | { refused: Refused } {
  if (bytes.byteLength > maxAssetBytes) return { refused: tooHeavy(bytes.byteLength) };
  const info = imageInfo(bytes);
  if (!info) return { refused: noPicture };
  const danger = info.contentType === "image/svg+xml" ? svgDanger(Buffer.from(bytes).toString("utf8")) : null;
  if (danger) return { refused: unsafe(danger) };
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return { asset: { ...info, digest } };
}

type Refused = Pick<Problem, "code" | "message" | "mend">;

const noPicture: Refused = {
  code: "picture",
  message: {
    fr: "ce fichier n'est pas une image SVG (avec viewBox), PNG, JPEG ou WebP",
    en: "this file is no SVG (with viewBox), PNG, JPEG or WebP picture",
  },
  mend: {
    fr: "Exportez l'image à nouveau dans l'un de ces formats.",
    en: "Export it again in one of these.",
  },
};

function tooHeavy(size: number): Refused {
  const megabytes = size / 1_000_000;
  const shown = {
    fr: megabytes.toLocaleString("fr", { maximumFractionDigits: 1 }),
    en: megabytes.toFixed(1),
  };
  return {
    code: "picture",
    message: { fr: `image de ${shown.fr} Mo, au plus 1 Mo`, en: `picture of ${shown.en} MB, at most 1 MB` },
    mend: { fr: "Réduisez-la ; un SVG est idéal.", en: "Make it smaller; an SVG is best." },
  };
}

function unsafe(danger: string): Refused {
  return {
    code: "unsafe-svg",
    message: {
      fr: `ce SVG contient « ${danger} », qui pourrait agir sur le site`,
      en: `this SVG holds "${danger}", which could act on the site`,
    },
    mend: {
      fr: "Exportez-le en « SVG simple », sans script, police ni image liée.",
      en: "Export it as plain SVG, without script, font or linked picture.",
    },
  };
}
