import type { Bilingual, ProblemCode } from "../../problem.ts";
import type { Rule } from "../rule.ts";

/** A rule that the loader itself applies at every start. */
export function atLoading(number: number, code: ProblemCode, title: Bilingual, why: string): Rule {
  const check: Rule["check"] = ({ problems }) => problems.filter((problem) => problem.code === code);
  return { number, code, level: "error", title, why, check };
}
