import { z } from "zod";

/** Where tools write what an instance comes from. */
export const provenanceFile = ".tremplin.json";

const provenanceSchema = z.looseObject({
  template: z.string(),
  version: z.string(),
  commit: z.string().nullable(),
  notes: z.array(z.string()).optional(),
});

/** Where an instance comes from, and how far its files have followed the product. People do not edit it. */
export type Provenance = z.output<typeof provenanceSchema>;

/** Reads `.tremplin.json`; null when it is missing or was edited into something else. */
export function readProvenance(text: string | undefined): Provenance | null {
  try {
    return provenanceSchema.safeParse(JSON.parse(text ?? "")).data ?? null;
  } catch {
    return null;
  }
}

/** The text of `.tremplin.json`. `notes`: ids of the upgrade notes that its files follow already. */
export function writeProvenance(provenance: Provenance): string {
  return `${JSON.stringify(provenance, null, 2)}\n`;
}
