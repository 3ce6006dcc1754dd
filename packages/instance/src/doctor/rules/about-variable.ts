import type { Bilingual } from "../../problem.ts";
import type { Complaint } from "../rule.ts";

/** A complaint about a variable of the server's environment, which holds what may not stand in the folder. */
export function aboutVariable(name: string, message: Bilingual, mend: Bilingual): Complaint {
  return { file: "environnement", key: name, line: null, message, mend };
}
