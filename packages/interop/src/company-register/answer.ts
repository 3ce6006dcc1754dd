import { headcountOf, parseNaf, readableName } from "@tremplin/core/employer";
import { lineAt, listAt, objectAt, objectsAt } from "../france-travail/fields.ts";
import type { JsonObject } from "../rows/json-rows.ts";

/** An establishment as the State's register knows it. What it does not say, or does not show, is null. */
export interface RegisteredCompany {
  readonly siret: string;
  readonly name: string | null;
  /** `1071C`. */
  readonly nafCode: string | null;
  /** Number and street: "12 Rue de la Liberté". */
  readonly address: string | null;
  readonly postcode: string | null;
  /** Code of the commune. */
  readonly insee: string | null;
  /** "10 à 19 salariés". */
  readonly headcount: string | null;
  /** The establishment, or its whole company, has closed down. */
  readonly isCeased: boolean;
}

/**
 * Reads the establishment of a SIRET from an answer of `/search`: `{ results: [{ siege, matching_etablissements,
 * nom_raison_sociale, … }] }`. Any field may be missing. Null when none of the results has this SIRET.
 */
export function establishmentIn(answer: JsonObject, siret: string): RegisteredCompany | null {
  for (const unit of objectsAt(answer, "results")) {
    const places = [...objectsAt(unit, "matching_etablissements"), objectAt(unit, "siege")];
    const place = places.find((each) => lineAt(each, "siret") === siret);
    if (place) return companyOf(siret, unit, place);
  }
  return null;
}

function companyOf(siret: string, unit: JsonObject, place: JsonObject): RegisteredCompany {
  const name = nameOf(unit, place);
  const street = ["numero_voie", "indice_repetition", "type_voie", "libelle_voie"].map((key) =>
    shownAt(place, key),
  );
  const address = street.filter((part) => part !== null).join(" ");
  return {
    siret,
    name: name === null ? null : readableName(name),
    nafCode: nafOf(place) ?? nafOf(unit),
    address: address === "" ? null : readableName(address),
    postcode: matching(place, "code_postal", /^\d{5}$/),
    insee: matching(place, "commune", /^(\d{2}|2A|2B)\d{3}$/),
    headcount: headcountOf(lineAt(place, "tranche_effectif_salarie")),
    isCeased: lineAt(place, "etat_administratif") === "F" || lineAt(unit, "etat_administratif") === "C",
  };
}

/** The sign over the door says more to people than the name of the company. */
function nameOf(unit: JsonObject, place: JsonObject): string | null {
  const [sign] = listAt(place, "liste_enseignes").filter(
    (each) => typeof each === "string" && each.trim() !== "",
  );
  return (
    shownAt({ sign }, "sign") ??
    shownAt(place, "nom_commercial") ??
    shownAt(unit, "nom_raison_sociale") ??
    shownAt(unit, "nom_complet")
  );
}

/** The text at a key; null when there is none, or when its owner asked not to show it. */
function shownAt(from: JsonObject, key: string): string | null {
  const text = lineAt(from, key);
  return text === "" || /^\[?N(ON-DIFFUSIBLE|D)\]?$/i.test(text) ? null : text;
}

function matching(from: JsonObject, key: string, form: RegExp): string | null {
  const text = lineAt(from, key);
  return form.test(text) ? text : null;
}

function nafOf(from: JsonObject): string | null {
  return parseNaf(lineAt(from, "activite_principale"))?.code ?? null;
}
