import type { Problem } from "../problem.ts";
import { contradictions } from "./combinations.ts";
import { type JsonSource, readJson } from "./json.ts";
import { type InstanceConfig, instanceSchema } from "./schema.ts";
import { type CheckedFile, problemAt, schemaProblems } from "./schema-problems.ts";

/** Name of the settings file in an instance's folder. */
export const configFile = "instance.json";

/** Reads the text of `instance.json`: the settings with their defaults, or every problem in it. */
export function readConfig(
  text: string,
): { config: InstanceConfig; lineOf: JsonSource["lineOf"] } | { problems: Problem[] } {
  const read = readJson(configFile, text);
  if ("problems" in read) return read;
  const checked = { file: configFile, source: read.source };
  const parsed = instanceSchema.safeParse(read.source.value);
  const problems = [
    ...(parsed.success
      ? []
      : parsed.error.issues.flatMap((issue) => schemaProblems(issue, instanceSchema, checked))),
    ...contradictionProblems(checked),
  ];
  if (!parsed.success || problems.length > 0) return { problems: problems.sort(byLine) };
  return { config: parsed.data, lineOf: read.source.lineOf };
}

function contradictionProblems(checked: CheckedFile): Problem[] {
  const { value } = checked.source;
  if (!isGroup(value)) return [];
  return contradictions(value).map((found) => problemAt("contradiction", checked, found.path, found));
}

function byLine(one: Problem, other: Problem): number {
  return (one.line ?? 0) - (other.line ?? 0);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
