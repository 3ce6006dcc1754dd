import { z } from "zod";
import type { Problem, ProblemCode } from "../problem.ts";
import { contradictions } from "./combinations.ts";
import { type Explanation, explain, explainUnknownKey } from "./explain.ts";
import { type JsonSource, type KeyPath, readJson } from "./json.ts";
import { type InstanceConfig, instanceSchema } from "./schema.ts";

/** Name of the settings file in an instance's folder. */
export const configFile = "instance.json";

/** Reads the text of `instance.json`: the settings with their defaults, or every problem in it. */
export function readConfig(text: string): { config: InstanceConfig } | { problems: Problem[] } {
  const read = readJson(configFile, text);
  if ("problems" in read) return read;
  const { source } = read;
  const parsed = instanceSchema.safeParse(source.value);
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => schemaProblems(issue, source))),
    ...contradictionProblems(source),
  ];
  if (!parsed.success || problems.length > 0) return { problems: problems.sort(byLine) };
  return { config: parsed.data };
}

function schemaProblems(issue: z.core.$ZodIssue, source: JsonSource): Problem[] {
  const path = issue.path as KeyPath;
  const schema = schemaAt(instanceSchema, path);
  if (issue.code !== "unrecognized_keys") {
    return [problemAt("setting", source, path, explain(issue, valueAt(source.value, path), schema))];
  }
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return issue.keys.map((key) => problemAt("setting", source, [...path, key], explainUnknownKey(key, known)));
}

function contradictionProblems(source: JsonSource): Problem[] {
  if (!isGroup(source.value)) return [];
  return contradictions(source.value).map((found) => problemAt("contradiction", source, found.path, found));
}

function problemAt(code: ProblemCode, source: JsonSource, path: KeyPath, said: Explanation): Problem {
  const key = path.length === 0 ? null : path.join(".");
  return { code, file: configFile, key, line: source.lineOf(path), message: said.message, mend: said.mend };
}

function byLine(one: Problem, other: Problem): number {
  return (one.line ?? 0) - (other.line ?? 0);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value);
}

/** The rule of one place; the descriptions sit on the outermost wrapper (default, optional, nullable). */
function schemaAt(root: z.ZodType, path: KeyPath): z.ZodType | null {
  let schema: z.ZodType | undefined = root;
  for (const key of path) {
    const inner: z.ZodType = unwrap(schema);
    if (inner instanceof z.ZodObject) schema = inner.shape[key] as z.ZodType | undefined;
    else if (inner instanceof z.ZodArray) schema = inner.element as z.ZodType;
    else return null;
    if (!schema) return null;
  }
  const described = z.globalRegistry.has(schema);
  return described ? schema : unwrap(schema);
}

function unwrap(schema: z.ZodType): z.ZodType {
  const outer =
    schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional;
  return outer || schema instanceof z.ZodNullable ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
