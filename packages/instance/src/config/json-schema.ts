import { z } from "zod";
import { instanceSchema } from "./schema.ts";

/** A JSON Schema node, as far as the reference page reads it. */
export interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/** The JSON Schema of `instance.json`, draft 7 because that is what editors help with best. */
export function instanceJsonSchema(): SchemaNode & { readonly title: string } {
  const made = z.toJSONSchema(instanceSchema, { io: "input", target: "draft-7", override: dropFillers });
  return { ...(made as SchemaNode), title: "instance.json" };
}

/** An empty group as default says nothing to an owner: each member has its own default. */
function dropFillers({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { default: value } = jsonSchema;
  const empty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  if (empty && !Array.isArray(value)) delete jsonSchema.default;
}
