/**
 * Copies a SQLite database to a new file while others read and write it, as it is at one instant, and makes
 * sure that the copy is sound.
 */
export async function copySqlite(from: string, to: string): Promise<void> {
  const { default: Sqlite } = await import("better-sqlite3");
  const source = new Sqlite(from, { readonly: true, fileMustExist: true });
  try {
    // All pages in one go: in several, a board that writes would have it begin again each time.
    await source.backup(to, { progress: () => 2 ** 31 - 1 });
  } finally {
    source.close();
  }
  await checkSqlite(to);
}

/** Throws when a file is no SQLite database, or a damaged one. */
export async function checkSqlite(file: string): Promise<void> {
  const { default: Sqlite } = await import("better-sqlite3");
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const result = database.pragma("quick_check", { simple: true });
    if (result !== "ok") throw new Error(`${file}: ${String(result)}`);
  } finally {
    database.close();
  }
}
