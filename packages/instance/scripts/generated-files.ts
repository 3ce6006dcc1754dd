import { instanceJsonSchema } from "../src/config/json-schema.ts";
import { configReference } from "../src/config/reference.ts";

/** The files that are made from the schema, as they must be in the repository. */
export function generatedFiles(): { url: URL; text: string }[] {
  const schema = instanceJsonSchema();
  return [
    {
      url: new URL("../schema/instance.schema.json", import.meta.url),
      text: `${JSON.stringify(schema, null, 2)}\n`,
    },
    { url: new URL("../../../docs/operator/instance.md", import.meta.url), text: configReference(schema) },
  ];
}
