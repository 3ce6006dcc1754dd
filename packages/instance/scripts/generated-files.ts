import { instanceJsonSchema } from "../src/config/json-schema.ts";
import { configReference } from "../src/config/reference.ts";
import { contentReference } from "../src/content/reference.ts";
import { doctorReference } from "../src/doctor/reference.ts";
import { rules } from "../src/doctor/rules/index.ts";
import { slotReference } from "../src/slots/reference.ts";
import { themeReference } from "../src/theme/reference.ts";
import { vocabularyJsonSchema } from "../src/vocabulary/read-vocabulary.ts";

/** The files that are made from the schema and the rules, as they must be in the repository. */
export function generatedFiles(): { url: URL; text: string }[] {
  const schema = instanceJsonSchema();
  const docs = new URL("../../../docs/operator/", import.meta.url);
  return [
    {
      url: new URL("../schema/instance.schema.json", import.meta.url),
      text: `${JSON.stringify(schema, null, 2)}\n`,
    },
    {
      url: new URL("../schema/vocabulary.schema.json", import.meta.url),
      text: `${JSON.stringify(vocabularyJsonSchema(), null, 2)}\n`,
    },
    { url: new URL("instance.md", docs), text: configReference(schema) },
    { url: new URL("doctor.md", docs), text: doctorReference(rules) },
    { url: new URL("../theme/jetons.md", docs), text: themeReference() },
    { url: new URL("../theme/emplacements.md", docs), text: slotReference() },
    { url: new URL("../agency/ecrire-des-pages-et-des-articles.md", docs), text: contentReference() },
  ];
}
