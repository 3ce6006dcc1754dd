import { instanceJsonSchema } from "../src/config/json-schema.ts";
import { configReference } from "../src/config/reference.ts";
import { doctorReference } from "../src/doctor/reference.ts";
import { rules } from "../src/doctor/rules/index.ts";
import { themeReference } from "../src/theme/reference.ts";

/** The files that are made from the schema and the rules, as they must be in the repository. */
export function generatedFiles(): { url: URL; text: string }[] {
  const schema = instanceJsonSchema();
  const docs = new URL("../../../docs/operator/", import.meta.url);
  return [
    {
      url: new URL("../schema/instance.schema.json", import.meta.url),
      text: `${JSON.stringify(schema, null, 2)}\n`,
    },
    { url: new URL("instance.md", docs), text: configReference(schema) },
    { url: new URL("doctor.md", docs), text: doctorReference(rules) },
    { url: new URL("../theme/jetons.md", docs), text: themeReference() },
  ];
}
