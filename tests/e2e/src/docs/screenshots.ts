// `pnpm docs:screenshots`: takes every picture of the guides anew, from the demo board as it is served.
// With names of files, these alone.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "../browser/launch.ts";
import { boardProgram, serve } from "../support/serve.ts";
import { imagesDir, readPictures } from "./list.ts";
import { takePicture } from "./take.ts";

const root = join(import.meta.dirname, "../../../..");
const wanted = process.argv.slice(2);
const pictures = (await readPictures()).filter(({ file }) => wanted.length === 0 || wanted.includes(file));

const dataDir = await mkdtemp(join(tmpdir(), "pictures-"));
const instanceDir = join(root, "templates/mission-locale");
try {
  const board = await serve(boardProgram(root, { instanceDir, dataDir }));
  const browser = await launchBrowser();
  try {
    for (const picture of pictures) {
      const bytes = await takePicture(browser, board.url, picture);
      await writeFile(join(imagesDir, picture.file), bytes);
      console.log(`docs/images/${picture.file} (${Math.round(bytes.length / 1000)} ko)`);
    }
  } finally {
    await browser.close();
    await board.stop();
  }
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
