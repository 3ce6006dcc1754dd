import { accept, type Result, refuse } from "@tremplin/core/shared";
import { type RomeSaved, saveRome, type TremplinDatabase } from "@tremplin/database";
import { type ByteSource, type RomeFileProblem, type RomeRejection, readRome } from "@tremplin/interop";

/** What an import of the ROME did. */
export interface RomeReport {
  readonly jobs: RomeSaved & { readonly read: number };
  readonly titles: RomeSaved & { readonly read: number };
  readonly rejected: readonly { readonly file: string; readonly row: number; readonly reason: string }[];
}

const reasons: Record<RomeRejection["problem"], string> = {
  code: "Le code ROME est absent ou n'en est pas un (une lettre et quatre chiffres : D1102).",
  label: "Le libellé est vide ou trop long (250 signes au plus).",
  id: "Le code OGR de l'appellation est absent ou n'est pas un nombre.",
  shape: "Cet élément n'est pas une fiche métier.",
  truncated: "Le fichier s'arrête avant la fin de cette ligne. Téléchargez-le à nouveau.",
  "not-json": "Cette fiche n'est pas du JSON valide.",
  "not-an-offer": "Cet élément n'est pas une fiche métier (un objet JSON est attendu).",
  columns: "La ligne a plus de colonnes que l'en-tête.",
  quote: "Un guillemet est ouvert et jamais refermé.",
  "too-long":
    "La ligne dépasse un million de caractères : ce n'est pas une ligne du ROME. Vérifiez le fichier.",
};

const problems: Record<RomeFileProblem, string> = {
  empty: "Le fichier est vide.",
  archive:
    "Le fichier est compressé autrement qu'en ZIP, ou trop gros. Donnez l'archive ZIP telle qu'elle est publiée.",
  spreadsheet: "Ce classeur est d'un ancien format. Enregistrez-le en XLSX ou en CSV.",
  pdf: "Le fichier est un PDF. Donnez les données ouvertes du ROME (ZIP, CSV, JSON ou XLSX).",
  binary: "Le fichier n'est pas un texte. Donnez les données ouvertes du ROME (ZIP, CSV, JSON ou XLSX).",
  broken: "Le fichier est abîmé et ne s'ouvre pas. Téléchargez-le à nouveau.",
  "no-columns":
    "Aucune table du ROME dans ce fichier : il faut les colonnes code_rome et libelle_rome, ou code_ogr, libelle_appellation_long et code_rome.",
};

/**
 * Takes the jobs and titles of the ROME from a file of the open data. Run again with the same file, it writes
 * nothing. Refused: `rome-file`, with its `message` in French.
 */
export async function importRome(
  database: TremplinDatabase,
  source: ByteSource,
): Promise<Result<RomeReport, "rome-file">> {
  const reading = await readRome(source);
  if ("problem" in reading) return refuse("rome-file", { message: problems[reading.problem] });
  const { jobs, titles, rejected } = reading;
  const saved = await saveRome(database, { jobs, titles });
  return accept({
    jobs: { read: jobs.length, ...saved.jobs },
    titles: { read: titles.length, ...saved.titles },
    rejected: rejected.map(({ file, row, problem }) => ({ file, row, reason: reasons[problem] })),
  });
}
