/** What an engine or the system says, and what it means for who starts the board; the first that fits is told. */
const reasons: readonly (readonly [said: RegExp, fr: string])[] = [
  [
    /previously executed migration (\S+) is missing/,
    "elle a été faite par une version plus récente du programme ($1). Mettez le programme à jour, ou reprenez une sauvegarde faite avec cette version-ci",
  ],
  [
    /file is not a database|disk image is malformed/,
    "le fichier est abîmé, ou n'est pas une base SQLite. Remettez une sauvegarde, ou déplacez-le pour repartir d'une base vide",
  ],
  [
    /(?:table|relation) "?(\w+)"? already exists/,
    "elle contient déjà des tables d'un autre programme ($1). Donnez une base vide",
  ],
  [
    /EEXIST|ENOTDIR/,
    "le dossier des données n'est pas un dossier. Donnez un autre chemin par TREMPLIN_DATA_DIR",
  ],
  [
    /EACCES|EPERM|EROFS|readonly database|unable to open database file|permission denied/,
    "le site n'a pas le droit d'écrire à cet endroit. Donnez-lui ce droit, ou un autre chemin par TREMPLIN_DATA_DIR",
  ],
  [
    /ENOENT.*mkdir/,
    "aucun dossier ne peut être créé à cet endroit. Donnez un autre chemin par TREMPLIN_DATA_DIR",
  ],
  [/ENOSPC|disk is full/, "le disque est plein. Faites de la place, puis relancez"],
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT/,
    "rien ne répond à cette adresse. PostgreSQL est-il démarré, et DATABASE_URL juste ?",
  ],
  [
    /password authentication failed|role "?[^"]+"? does not exist/,
    "le nom ou le mot de passe est refusé. Vérifiez DATABASE_URL",
  ],
  [
    /begins with sqlite: or postgres/,
    "DATABASE_URL commence par « sqlite: » ou par « postgres:// ». Sans elle, la base est un fichier SQLite",
  ],
];

/**
 * Why a database cannot be had, in French and with the mend when it is known, then as the engine said it,
 * for who looks it up.
 */
export function databaseReason(error: unknown): string {
  const said = saidBy(error);
  for (const [pattern, fr] of reasons) {
    const match = pattern.exec(said);
    if (match) return `${fr.replace("$1", match[1] ?? "")} (${said})`;
  }
  return said;
}

/** A refused connection to several addresses is an error without words of its own. */
function saidBy(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(saidBy).join(", ");
  return error instanceof Error ? error.message : String(error);
}
