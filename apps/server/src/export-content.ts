import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { exportContent } from "@tremplin/api";
import type { Problem } from "@tremplin/instance";
import type { Services } from "./services.ts";

/**
 * What became of one file: `kept` is another file that was there, and stays; `left-out` would keep the board
 * from starting, by its problems.
 */
export interface ExportedContent {
  readonly file: string;
  readonly fate: "written" | "unchanged" | "kept" | "overwritten" | "left-out";
  readonly problems?: readonly Problem[];
}

interface ExportRequest {
  /** The folder of an instance; its pages are in `content/`. */
  readonly into: string;
  /** Overwrites files that say something else. */
  readonly isForced: boolean;
}

/** Writes what is written on the site as files of an instance. A file that says something else is kept, unless forced. */
export async function exportContentFiles(
  services: Pick<Services, "database" | "content" | "files">,
  { into, isForced }: ExportRequest,
): Promise<ExportedContent[]> {
  const folder = resolve(into);
  const done: ExportedContent[] = [];
  const { files, leftOut } = await exportContent(services);
  for (const { name, bytes } of files) {
    const file = join(folder, name);
    // Names come from checked addresses; should one ever leave the folder, nothing is written.
    if (!file.startsWith(folder + sep)) throw new Error(`${name} would leave ${folder}`);
    const there = await readOptional(file);
    const fate = fateOf(there, bytes, isForced);
    if (fate === "written" || fate === "overwritten") {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    done.push({ file, fate });
  }
  const aside = leftOut.map(({ name, problems }): ExportedContent => {
    return { file: join(folder, name), fate: "left-out", problems };
  });
  return [...done, ...aside];
}

function fateOf(there: Buffer | null, bytes: Uint8Array, isForced: boolean): ExportedContent["fate"] {
  if (there === null) return "written";
  if (there.equals(bytes)) return "unchanged";
  return isForced ? "overwritten" : "kept";
}

async function readOptional(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
