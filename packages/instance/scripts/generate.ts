/** Writes what is made from the schema of `instance.json` and the doctor's rules. */
import { mkdir, writeFile } from "node:fs/promises";
import { generatedFiles } from "./generated-files.ts";

for (const { url, text } of generatedFiles()) {
  await mkdir(new URL(".", url), { recursive: true });
  await writeFile(url, text);
  console.log(url.pathname);
}
