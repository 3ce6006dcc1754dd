import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the pictures of the guides are. */
export const imagesDir = join(import.meta.dirname, "../../../../docs/images");

/** A picture of the running demo, as `docs/images/pictures.json` asks for it. */
export interface Picture {
  /** Its name in `docs/images`; the ending says the format. */
  readonly file: `${string}.webp` | `${string}.png`;
  /** The page, from the board's root. */
  readonly address: string;
  /** Who looks: a kind of person on the demo's page; without it, a visitor. */
  readonly as?: "administrator" | "moderator" | "advisor" | "recruiter" | "candidate";
  /** A link of the page that is followed first: what it leads to has an address that changes. */
  readonly follow?: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for each of the page; 1 without it. */
  readonly scale?: number;
}

/** Every picture of the guides. */
export async function readPictures(): Promise<readonly Picture[]> {
  return JSON.parse(await readFile(join(imagesDir, "pictures.json"), "utf8"));
}
