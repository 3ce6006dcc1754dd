import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bilingual } from "../problem.ts";
import { type ExamineOptions, readPatient, ruleName } from "./examine.ts";
import { rules } from "./rules/index.ts";

/** Something that was put right. */
export interface Done {
  readonly rule: string;
  readonly file: string;
  readonly did: Bilingual;
}

/** Puts right what rules can put right without asking, and answers what was done. Again, it does nothing. */
export async function fixInstance(
  folder: string,
  { checkOverrides: _compiled, ...options }: ExamineOptions = {},
): Promise<readonly Done[]> {
  const done: Done[] = [];
  for (const rule of rules) {
    if (!rule.fix) continue;
    // Each rule looks anew: an earlier one may have changed the same file.
    const patient = await readPatient(folder, options);
    for (const { file, bytes, did } of rule.fix(patient)) {
      const path = join(patient.dir, file);
      if (bytes === null) await rm(path);
      else {
        await writeFile(`${path}.new`, bytes);
        await rename(`${path}.new`, path);
      }
      done.push({ rule: ruleName(rule), file, did });
    }
  }
  return done;
}
