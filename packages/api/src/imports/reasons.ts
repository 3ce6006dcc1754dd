import type { PlaceNote } from "@tremplin/core/offer";
import type { DraftNote, FileProblem, RowProblem } from "@tremplin/interop";

/** Why a row that could be read can't be published. */
export type Rejection = "no-title" | "no-contract" | "no-content" | "ended" | "suspended";

const rejections: Record<Rejection, string> = {
  "no-title": "L'intitulé est vide. Renseignez la colonne « intitulé ».",
  "no-contract":
    "Le type de contrat est vide ou inconnu. Indiquez par exemple CDI, CDD, intérim, apprentissage, stage dans la colonne « contrat », ou une valeur pour tout le fichier avec --mapping.",
  "no-content":
    "Ni description, ni lien, e-mail ou téléphone pour postuler. Renseignez la colonne « description » ou un moyen de postuler.",
  suspended:
    "L'entreprise est suspendue : ses offres ne sont pas publiées. Un administrateur peut la rouvrir.",
  ended: "L'offre est déjà terminée. Corrigez la date de fin, ou retirez la ligne.",
};

const rowProblems: Record<RowProblem, string> = {
  truncated:
    "Le fichier s'arrête avant la fin de cette offre. Demandez le fichier complet et importez-le à nouveau.",
  "not-json": "Cette offre n'est pas du JSON valide. Corrigez-la dans le fichier.",
  "not-an-offer":
    "Cet élément n'est pas une offre : ni intitulé, ni texte, ni contrat. Vérifiez que c'est bien une réponse de recherche d'offres.",
  columns:
    "La ligne a plus de colonnes que l'en-tête. Mettez entre guillemets les textes qui contiennent le séparateur.",
  "too-long": "La ligne dépasse un million de caractères : ce n'est pas une offre. Vérifiez le fichier.",
  quote: "Un guillemet est ouvert et jamais refermé. Fermez-le, ou doublez-le s'il fait partie du texte.",
};

/** What was set right on a row that was taken, as the run's rows keep it. */
const notes: Record<DraftNote | `place-${PlaceNote}`, string> = {
  "pay-unreadable": "Le salaire est illisible et n'est pas affiché.",
  "pay-implausible": "Un montant du salaire est invraisemblable et a été laissé de côté.",
  "pay-unit-corrected": "L'unité du salaire a été corrigée d'après son montant.",
  "pay-inverted": "Les deux bornes du salaire étaient inversées.",
  "pay-net": "Le salaire est donné en net : il est affiché en toutes lettres.",
  "title-cut": "L'intitulé, trop long, a été coupé à 200 caractères.",
  "description-cut": "La description, trop longue, a été coupée à 20 000 caractères.",
  "link-refused": "Le lien n'est pas une adresse web (http ou https) et n'a pas été repris.",
  "date-unreadable": "Une date est illisible (attendu : 31/12/2026 ou 2026-12-31).",
  "siret-invalid": "Le SIRET est faux et n'a pas été repris.",
  "characters-lost": "Des caractères sont illisibles : vérifiez l'encodage du fichier.",
  "place-swapped": "La latitude et la longitude étaient inversées.",
  "place-far": "Les coordonnées ne sont pas dans la commune et n'ont pas été reprises.",
  "place-unknown": "La commune est inconnue : l'offre n'apparaît dans aucune recherche par lieu.",
  "place-guessed": "Plusieurs communes correspondent : la plus probable a été choisie.",
};

const fileProblems: Record<Exclude<FileProblem["kind"], "no-title" | "mapping">, string> = {
  empty: "Le fichier est vide.",
  archive: "Le fichier est compressé. Décompressez-le d'abord.",
  spreadsheet:
    "Le fichier est un classeur ou une archive. Enregistrez-le au format CSV depuis votre tableur.",
  pdf: "Le fichier est un PDF. Importez un fichier JSON de France Travail ou un CSV.",
  markup: "Le fichier est une page web ou du XML. Importez un fichier JSON de France Travail ou un CSV.",
  binary: "Le fichier n'est pas un texte. Importez un fichier JSON de France Travail ou un CSV.",
};

export function rejectionReason(rejection: Rejection): string {
  return rejections[rejection];
}

export function rowProblemReason(problem: RowProblem): string {
  return rowProblems[problem];
}

/** What was set right, in one text; null when nothing was. */
export function notesText(codes: readonly (keyof typeof notes)[]): string | null {
  return codes.length === 0 ? null : codes.map((code) => notes[code]).join(" ");
}

/** Why a file can't be read at all, and what to do. */
export function fileProblemReason(problem: FileProblem): string {
  if (problem.kind === "no-title") {
    const found = problem.headers.map((header) => `« ${header} »`).join(", ");
    return `Aucune colonne d'intitulé reconnue parmi ${found}. Renommez-la « intitulé », ou donnez un fichier --mapping.`;
  }
  if (problem.kind === "mapping") {
    const unknown = problem.unknownFields.map((name) => `« ${name} » n'est pas un champ connu`);
    const missing = problem.missingHeaders.map((name) => `« ${name} » n'est pas une colonne du fichier`);
    return `Le fichier --mapping ne convient pas : ${[...unknown, ...missing].join(" ; ")}.`;
  }
  return fileProblems[problem.kind];
}
