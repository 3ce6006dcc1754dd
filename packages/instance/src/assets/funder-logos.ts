import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { InstanceConfig } from "../config/schema.ts";
import type { Asset } from "../instance.ts";
import type { Problem } from "../problem.ts";
import { checkPicture } from "./read.ts";

/** Reads the logos that `funders` name, by their file: `theme/financeurs/region.svg`. */
export async function readFunderLogos(
  dir: string,
  { funders }: Pick<InstanceConfig, "funders">,
): Promise<{ funderLogos: ReadonlyMap<string, Asset> } | { problems: Problem[] }> {
  const logos = new Map<string, Asset>();
  const problems: Problem[] = [];
  for (const { logo: file } of funders) {
    if (file === undefined || logos.has(file)) continue;
    const bytes = await readFile(join(dir, file)).catch(() => null);
    const checked = bytes === null ? { refused: missing(file) } : checkPicture(bytes);
    if ("refused" in checked) problems.push({ file, key: null, line: null, ...checked.refused });
    else logos.set(file, { file: join(dir, file), ...checked.asset });
  }
  return problems.length > 0 ? { problems } : { funderLogos: logos };
}

function missing(file: string): Pick<Problem, "code" | "message" | "mend"> {
  return {
    code: "picture",
    message: { fr: "image absente", en: "missing picture" },
    mend: {
      fr: `Placez-y ${file}, ou retirez « logo » de ce financeur dans instance.json.`,
      en: `Put ${file} there, or take "logo" off this funder in instance.json.`,
    },
  };
}
