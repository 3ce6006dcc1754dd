import { uuidv7 } from "@tremplin/core/shared";
import { CommuneIndex } from "@tremplin/core/territory";
import type { TremplinDatabase } from "@tremplin/database";
import { type ByteSource, readCommunes } from "@tremplin/interop";
import { type ImportDeps, type ImportRequest, importOffers } from "./import-offers.ts";
import type { ImportReport } from "./report.ts";

export const importNow = new Date("2026-11-23T12:00:00Z");

const communes = readCommunes().then((all) => new CommuneIndex(all));

/** What an import works with, at a clock of the test's own; identifiers come in order. */
export async function importDeps(database: TremplinDatabase, now = importNow): Promise<ImportDeps> {
  const newId = () => uuidv7(now, (bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
  return { database, communes: await communes, now: () => now, newId };
}

/** A file of this content, which comes in pieces. */
export function aFile(content: string | Uint8Array, name = "offres.json"): ByteSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *open() {
      for (let from = 0; from < bytes.length; from += 4096) yield bytes.subarray(from, from + 4096);
    },
  };
}

/** Imports, and answers the report; throws when the file is refused. */
export async function runImport(
  deps: ImportDeps,
  content: string | Uint8Array | readonly object[],
  request: Partial<ImportRequest> = {},
): Promise<ImportReport> {
  const isText = typeof content === "string" || content instanceof Uint8Array;
  const file = aFile(isText ? content : JSON.stringify({ resultats: content }));
  const result = await importOffers({ file, ...request }, deps);
  if (!result.ok) throw new Error(String(result.refusal.details?.message));
  return result.value;
}

/** Only the counts of a report. */
export function countsOf({ rejected, ...counts }: ImportReport) {
  return { ...counts, rejected: rejected.length };
}

/** An offer as France Travail answers it, its title and employer made of `number`, with the test's changes. */
export function aFranceTravailOffer(number: number, changes: Record<string, unknown> = {}) {
  return {
    id: `19${String(number).padStart(5, "0")}`,
    intitule: `Vendeur rayon ${number} (H/F)`,
    description: `Vous tenez le rayon ${number} et vous conseillez les clients.`,
    dateCreation: "2026-11-10T08:00:00.000Z",
    lieuTravail: {
      libelle: "21 - DIJON",
      latitude: 47.32,
      longitude: 5.04,
      codePostal: "21000",
      commune: "21231",
    },
    romeCode: "D1106",
    romeLibelle: "Vente en alimentation",
    entreprise: { nom: `MAGASIN ${number}` },
    typeContrat: "CDI",
    typeContratLibelle: "Contrat à durée indéterminée",
    natureContrat: "Contrat travail",
    experienceExige: "D",
    experienceLibelle: "Débutant accepté",
    salaire: { libelle: "Mensuel de 1900.0 Euros sur 12.0 mois" },
    dureeTravailLibelle: "35H Hebdomadaire",
    alternance: false,
    nombrePostes: 1,
    contact: {},
    agence: {},
    origineOffre: { origine: "1", urlOrigine: "https://candidat.francetravail.fr/offres/recherche/detail/1" },
    ...changes,
  };
}

/** That many offers, each of its own title and employer. */
export function manyOffers(count: number) {
  return Array.from({ length: count }, (_, index) => aFranceTravailOffer(index + 1));
}

/** What `countsOf` gives for a file of nothing. */
export const noCounts = { read: 0, imported: 0, updated: 0, unchanged: 0, duplicates: 0, rejected: 0 };
