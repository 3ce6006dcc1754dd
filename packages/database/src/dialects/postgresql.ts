import { Kysely, PostgresDialect, PostgresQueryCompiler, type RawBuilder, sql } from "kysely";
import pg from "pg";
import type { Database } from "../schema.ts";
import { encode } from "./codec.ts";
import type { Dialect } from "./dialect.ts";
import { postgresNotices } from "./postgresql-notices.ts";

/** Opens a pool of connections to `postgres://…`. */
export function openPostgresql(url: string): {
  db: Kysely<Database>;
  dialect: Dialect;
  close(): Promise<void>;
} {
  const pool = new pg.Pool({ connectionString: url, max: 10, types: { getTypeParser } });
  // An idle connection that the server ends is replaced at the next query; without a listener it
  // would end this process.
  pool.on("error", () => {});
  // The pool stops listening while a connection is in use, and a transaction has moments without a query.
  pool.on("connect", (client) => client.on("error", () => {}));
  const notices = postgresNotices(url);
  const db = new Kysely<Database>({ dialect: new EncodingPostgresDialect({ pool }) });
  return {
    db,
    dialect: {
      engine: "postgresql",
      types: { instant: "timestamptz", json: "jsonb", real: "double precision", bytes: "bytea" },
      notices,
      skipLocked: (query) => query.forUpdate().skipLocked(),
      epochSeconds: (column) => sql`extract(epoch from ${sql.ref(column)})::int8`,
      folded,
    },
    async close() {
      await notices.close();
      await db.destroy();
    },
  };
}

/** Letters whose case and accents `lower` may not know, as the locale of the database decides. */
const accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿłđ";
const accents = accented + accented.toUpperCase();
const plain = "aaaaaaceeeeiiiinoooooouuuuyyld".repeat(2);

const ligatures = { œ: "oe", Œ: "oe", æ: "ae", Æ: "ae", ß: "ss" };

function folded(column: string): RawBuilder<string | null> {
  const from = sql.lit(`${accents}'’‘-–—`);
  const bare = sql<
    string | null
  >`translate(lower(${sql.ref(column)}), ${from}, ${sql.lit(`${plain}      `)})`;
  return Object.entries(ligatures).reduce(
    (text, [one, two]) => sql`replace(${text}, ${sql.lit(one)}, ${sql.lit(two)})`,
    bare,
  );
}

const int8 = 20;

/** As node-postgres reads values, but counts (`int8`) are numbers: none of ours passes 2^53. */
function getTypeParser(oid: number, format?: "text" | "binary"): (value: string) => unknown {
  return oid === int8 ? Number : pg.types.getTypeParser(oid, format as "text");
}

class EncodingPostgresDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new EncodingPostgresCompiler();
  }
}

/** node-postgres would write an array as a PostgreSQL array; ours are JSON, as objects are. */
class EncodingPostgresCompiler extends PostgresQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(encode(parameter));
  }
}
