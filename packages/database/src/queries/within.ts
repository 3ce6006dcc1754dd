import type { Territory } from "@tremplin/core/territory";
import {
  type ExpressionBuilder,
  type ExpressionWrapper,
  type ReferenceExpression,
  type SqlBool,
  sql,
} from "kysely";

/** In which of some territories what is asked for has to lie; null: wherever it is, and if it is nowhere. */
export type Within = readonly Territory[] | null;

/** Whether a commune (INSEE code) lies in one of some territories, as `covers` of the domain has it. */
export function isWithin<DB, Table extends keyof DB>(
  eb: ExpressionBuilder<DB, Table>,
  insee: ReferenceExpression<DB, Table>,
  territories: Within,
): ExpressionWrapper<DB, Table, SqlBool> {
  if (territories === null) return eb.and([]);
  const departments = [...new Set(territories.flatMap((each) => each.departments))];
  const communes = [...new Set(territories.flatMap((each) => each.communes))];
  return eb.or([
    // A code of a commune begins with that of its department.
    ...departments.map((code) => eb(insee, "like", sql<string>`${`${code}%`}`)),
    ...(communes.length === 0 ? [] : [eb(insee, "in", sql<string>`(${sql.join(communes)})`)]),
  ]);
}
