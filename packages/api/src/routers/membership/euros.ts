import { z } from "zod";

/** Euros as people type them: `600`, `1 200,50`. */
export const euros = z
  .string()
  .transform((text) => text.replaceAll(/[\s\u00a0\u202f€]/g, "").replace(",", "."))
  .pipe(z.string().regex(/^\d{1,7}(\.\d{1,2})?$/, "amount"))
  .transform((text) => Math.round(Number(text) * 100));
