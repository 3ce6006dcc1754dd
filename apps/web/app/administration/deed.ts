import type { Translate } from "@tremplin/instance/words";
import { knownWord } from "./known-word.ts";

/** What somebody did, in words: `offer.reject` is "Offre refusée". */
export function deedName(action: string, t: Translate): string {
  return knownWord(`deed.${action}`, t) ?? action;
}

/** What is known of a deed besides: "rôle : conseiller, motif : …". */
export function detailsText(details: Readonly<Record<string, unknown>>, t: Translate): string {
  return Object.entries(details)
    .filter(([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) =>
      t("form.pair", { label: knownWord(`detail.${name}`, t) ?? name, value: valueText(name, value, t) }),
    )
    .join(", ");
}

function valueText(name: string, value: unknown, t: Translate): string {
  if (Array.isArray(value)) return value.map((each) => valueText(name, each, t)).join(", ");
  if (typeof value === "boolean") return t(value ? "administration.yes" : "administration.no");
  if (typeof value === "object") return JSON.stringify(value);
  const isRole = /^(role|added|removed)$/i.test(name);
  return (isRole ? knownWord(`role.${String(value)}`, t) : null) ?? String(value);
}
