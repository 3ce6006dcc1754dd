import { CommuneIndex } from "@tremplin/core/territory";
import { readCommunes } from "@tremplin/interop";

/** All communes of France as they are shipped, for a command that needs no database. */
export async function bundledCommunes(): Promise<CommuneIndex> {
  return new CommuneIndex(await readCommunes());
}
