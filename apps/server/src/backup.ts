import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { checkSqlite, copySqlite } from "@tremplin/database";
import { findDataDir, findInstanceDir } from "@tremplin/instance";
import { projectRoot } from "./project-root.ts";
import { StartError } from "./start-error.ts";

const execute = promisify(execFile);

const databaseFile = "tremplin.db";
/** What the data folder holds besides the database that cannot be made again. */
const keptBeside = ["fichiers", "secret", "vapid"];

/** What SQLite leaves beside a database, and would play into another of the same name. */
const leftBySqlite = ["-wal", "-shm", "-journal"].map((ending) => databaseFile + ending);

type Environment = Readonly<Record<string, string | undefined>>;

/** An archive that was made. */
export interface Backup {
  readonly file: string;
  readonly bytes: number;
  /** What is in it. */
  readonly parts: readonly string[];
}

/**
 * Keeps a board's database and files in one archive (tar, gzip), while the board runs or not. The archive holds
 * what people confided: only its owner may read it. Throws `StartError` when there is nothing that this command
 * can keep.
 */
export async function backUp(env: Environment, file: string): Promise<Backup> {
  const dataDir = dataDirOf(env);
  if (existsSync(file)) throw new StartError(`${file} existe déjà : rien n'a été écrit.`);
  if (!existsSync(join(dataDir, databaseFile)))
    throw new StartError(`Aucune base dans ${dataDir} : rien à sauvegarder.`);
  await mkdir(dirname(file), { recursive: true });
  const aside = await mkdtemp(join(dirname(file), `.${basename(file)}-`));
  try {
    await copySqlite(join(dataDir, databaseFile), join(aside, databaseFile));
    const beside = keptBeside.filter((name) => existsSync(join(dataDir, name)));
    const archive = join(aside, "archive");
    const parts = ["-C", aside, databaseFile, ...(beside.length > 0 ? ["-C", dataDir, ...beside] : [])];
    await tar("-czf", archive, ...parts).catch((error: { code?: unknown }) => {
      if (error.code !== 1) throw error;
    });
    // What was written while it was read makes tar complain; that it can be read again is what counts.
    await tar("-tzf", archive);
    await chmod(archive, 0o600);
    await rename(archive, file);
    return { file, bytes: (await stat(file)).size, parts: [databaseFile, ...beside] };
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/**
 * Puts what an archive holds where a board looks for it, and answers that folder. Nothing is ever overwritten:
 * a board's data must not be there. Throws `StartError` with what to do.
 */
export async function restore(env: Environment, file: string): Promise<string> {
  const dataDir = dataDirOf(env);
  if (!existsSync(file)) throw new StartError(`${file} n'existe pas.`);
  const there = [databaseFile, ...leftBySqlite, ...keptBeside].filter((name) =>
    existsSync(join(dataDir, name)),
  );
  if (there.length > 0) {
    throw new StartError(
      `${dataDir} contient déjà ${there.join(", ")} : rien n'a été écrit. Arrêtez le site, mettez ce dossier de côté (mv), puis recommencez.`,
    );
  }
  await mkdir(dirname(dataDir), { recursive: true });
  const aside = await mkdtemp(join(dirname(dataDir), `.${basename(dataDir)}-`));
  try {
    await tar("-xzf", file, "-C", aside).catch(() => {
      throw new StartError(`${file} n'est pas une sauvegarde lisible : rien n'a été écrit.`);
    });
    const parts = await readdir(aside);
    const isOurs =
      parts.includes(databaseFile) && parts.every((name) => [databaseFile, ...keptBeside].includes(name));
    const isSound =
      isOurs &&
      (await checkSqlite(join(aside, databaseFile)).then(
        () => true,
        () => false,
      ));
    if (!isSound)
      throw new StartError(
        `${file} n'est pas une sauvegarde d'un site, ou elle est abîmée : rien n'a été écrit.`,
      );
    await mkdir(dataDir, { recursive: true });
    // The database last: until it is there, the board is not.
    for (const name of parts.filter((each) => each !== databaseFile))
      await rename(join(aside, name), join(dataDir, name));
    await rename(join(aside, databaseFile), join(dataDir, databaseFile));
    return dataDir;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

function dataDirOf(env: Environment): string {
  if (env.DATABASE_URL && !env.DATABASE_URL.startsWith("sqlite:")) {
    throw new StartError(
      'Cette base est PostgreSQL : pg_dump --format=custom --file=base.dump "$DATABASE_URL" la garde, pg_restore --clean --if-exists --dbname="$DATABASE_URL" base.dump la remet. Copiez aussi le dossier fichiers/ (docs/operator/deploy.md).',
    );
  }
  if (env.DATABASE_URL)
    throw new StartError(
      "DATABASE_URL donne une autre base que celle du dossier de données : copiez-la vous-même.",
    );
  return findDataDir(projectRoot, findInstanceDir(projectRoot, env), env);
}

async function tar(...args: readonly string[]): Promise<void> {
  await execute("tar", [...args]);
}
