import { z } from "zod";
import type { Problem, ProblemCode } from "../problem.ts";
import { type Explanation, explain, explainUnknownKey } from "./explain.ts";
import type { JsonSource, KeyPath } from "./json.ts";

/** A file that is being checked. */
export interface CheckedFile {
  readonly file: string;
  readonly source: JsonSource;
}

/** One issue of a schema, told at its place in the file. */
export function schemaProblems(issue: z.core.$ZodIssue, root: z.ZodType, checked: CheckedFile): Problem[] {
  const path = issue.path as KeyPath;
  const schema = schemaAt(root, path);
  if (issue.code !== "unrecognized_keys") {
    return [problemAt("setting", checked, path, explain(issue, valueAt(checked.source.value, path), schema))];
  }
  // A group is mostly wrapped, as it may be left out.
  const group = schema === null ? null : unwrap(schema);
  const known = group instanceof z.ZodObject ? Object.keys(group.shape) : [];
  return issue.keys.map((key) =>
    problemAt("setting", checked, [...path, key], explainUnknownKey(key, known)),
  );
}

/** What is wrong at a place of the file. */
export function problemAt(
  code: ProblemCode,
  { file, source }: CheckedFile,
  path: KeyPath,
  said: Explanation,
): Problem {
  const key = path.length === 0 ? null : path.join(".");
  return { code, file, key, line: source.lineOf(path), message: said.message, mend: said.mend };
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
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  const outer =
    schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional;
  return outer || schema instanceof z.ZodNullable ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
