import { z } from "zod";
import { isBareName } from "../../bare-name.ts";
import { webAddress } from "../../web-address.ts";

const oneLine = z.string().transform((text) => text.replace(/\s+/g, " ").trim());

/** One line that must hold something; line breaks and runs of spaces become one space. */
export const line = (max: number) => oneLine.pipe(z.string().min(1).max(max));

/** What a company is called, in mails to others too. */
export const companyName = line(120).refine(isBareName, "name-address");

/** One line that may be left empty: null then. */
export const optionalLine = (max: number) => oneLine.pipe(z.string().max(max)).transform(orNull);

/** Several lines that may be left empty: null then. */
export const optionalText = (max: number) => z.string().trim().max(max).transform(orNull);

/** A telephone number as people write it, in France or abroad; null when it is left empty. */
export const optionalPhone = oneLine.pipe(
  z
    .string()
    .max(30)
    .refine((text) => text === "" || isPhone(text), "phone")
    .transform(orNull),
);

export const phone = oneLine.pipe(z.string().min(1, { abort: true }).max(30).refine(isPhone, "phone"));

function isPhone(text: string): boolean {
  return /^(0[1-9]\d{8}|(\+|00)[1-9]\d{6,13})$/.test(text.replace(/[\s.()/-]/g, ""));
}

/** A site as people write it: "www.fournil.fr" is an address too; null when it is left empty. */
export const optionalSite = oneLine.pipe(
  z
    .string()
    .max(200)
    .transform((text) => (text === "" || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`))
    .refine((text) => text === "" || isSite(text), "web")
    .transform(orNull),
);

function isSite(text: string): boolean {
  const address = webAddress(text);
  return address !== null && new URL(address).hostname.includes(".");
}

/** A SIRET as typed: its rule is `parseSiret`. */
export const typedSiret = z.string().max(60);

export const slugInput = z.object({ slug: z.string().min(1).max(200) });

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
