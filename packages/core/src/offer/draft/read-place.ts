import type { CommuneIndex } from "../../territory/index.ts";
import type { OfferPlace } from "../offer.ts";
import { settlePlace } from "../reading/place.ts";
import type { FieldReader } from "./field-reader.ts";

/** The town that was typed, with its street; null after a refusal. */
export function readPlace(reader: FieldReader, communes: CommuneIndex): OfferPlace | null {
  const typed = reader.text("place", true);
  if (typed === null) return null;
  const { commune } = communes.resolve(
    typed.replace(/\s*\((?:\d{2,3}|2[AB])\)$/i, (code) => ` ${code.replace(/[()\s]/g, "")}`),
  );
  const found = commune ?? communes.resolve(typed.replace(/\s*\(.*\)$/, "")).commune;
  if (!found) {
    reader.refuse("place", "unknown-town", { place: typed });
    return null;
  }
  const hint = {
    label: found.name,
    insee: found.insee,
    postcode: found.postcodes[0] ?? "",
    latitude: null,
    longitude: null,
    street: reader.text("street") ?? "",
  };
  return settlePlace(hint, communes).place;
}
