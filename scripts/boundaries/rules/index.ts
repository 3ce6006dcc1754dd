import type { Rule } from "../problem.ts";
import { direction } from "./direction.ts";
import { emptyInstances } from "./empty-instances.ts";
import { insides } from "./insides.ts";
import { noBrand } from "./no-brand.ts";
import { ownedFolders } from "./owned-folders.ts";
import { pureCore } from "./pure-core.ts";
import { standardScripts } from "./standard-scripts.ts";

export const RULES: readonly Rule[] = [
  direction,
  insides,
  ownedFolders,
  pureCore,
  emptyInstances,
  noBrand,
  standardScripts,
];
