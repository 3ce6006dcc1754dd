import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { imageInfo } from "../assets/image.ts";
import { svgDanger } from "../assets/svg-danger.ts";
import type { Problem } from "../problem.ts";
import type { ContentPicture } from "./picture.ts";

/** Heavier than what a camera gives. */
const maxBytes = 12_000_000;
/** Pixels of the largest picture that is decoded: a small file may unfold to gigabytes. */
export const maxPixels = 50_000_000;

/** Reads and checks the pictures of `content/images/`, one after the other: all at once would fill the memory. */
export async function readPictures(
  dir: string,
): Promise<{ pictures: ReadonlyMap<string, ContentPicture> } | { problems: Problem[] }> {
  const folder = join(dir, "content", "images");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  const pictures = new Map<string, ContentPicture>();
  const problems: Problem[] = [];
  for (const name of names) {
    const path = `images/${name}`;
    const bytes = await readFile(join(folder, name));
    const checked = checkContentPicture(bytes);
    if ("refused" in checked) {
      problems.push({ code: "picture", file: `content/${path}`, key: null, line: null, ...checked.refused });
    } else pictures.set(path, { path, file: join(folder, name), ...checked.picture });
  }
  return problems.length > 0 ? { problems } : { pictures };
}

type Refused = Pick<Problem, "message" | "mend"> & { readonly code?: Problem["code"] };

/** Checks one picture for pages: its kind by its bytes, its weight, its size, and that a drawing is only that. */
export function checkContentPicture(
  bytes: Uint8Array,
): { picture: Omit<ContentPicture, "path" | "file"> } | { refused: Refused } {
  if (bytes.byteLength > maxBytes) return { refused: tooHeavy(bytes.byteLength) };
  const info = imageInfo(bytes);
  if (!info) return { refused: noPicture };
  const isDrawing = info.contentType === "image/svg+xml";
  if (!isDrawing && info.width * info.height > maxPixels) return { refused: tooLarge(info) };
  const danger = isDrawing ? svgDanger(Buffer.from(bytes).toString("utf8")) : null;
  if (danger) return { refused: unsafe(danger) };
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return { picture: { ...info, digest } };
}

const noPicture: Refused = {
  message: {
    fr: "ce fichier n'est pas une image SVG (avec viewBox), PNG, JPEG ou WebP",
    en: "this file is no SVG (with viewBox), PNG, JPEG or WebP picture",
  },
  mend: {
    fr: "Exportez l'image à nouveau dans l'un de ces formats, ou enlevez le fichier de content/images.",
    en: "Export it again in one of these, or take the file out of content/images.",
  },
};

function tooHeavy(size: number): Refused {
  const megabytes = Math.ceil(size / 1_000_000);
  return {
    message: {
      fr: `image de ${megabytes} Mo, au plus 12 Mo`,
      en: `picture of ${megabytes} MB, at most 12 MB`,
    },
    mend: { fr: "Enregistrez-la en JPEG ou en WebP, moins grande.", en: "Save it as JPEG or WebP, smaller." },
  };
}

function tooLarge({ width, height }: { readonly width: number; readonly height: number }): Refused {
  const million = Math.round((width * height) / 1_000_000);
  return {
    message: {
      fr: `image de ${width} × ${height} : ${million} millions de pixels, au plus 50`,
      en: `picture of ${width} × ${height}: ${million} million pixels, at most 50`,
    },
    mend: {
      fr: "Réduisez-la : 2000 pixels de large suffisent à toutes les pages.",
      en: "Make it smaller: 2000 pixels across are enough for every page.",
    },
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
