import {
  farthestTablePage,
  fits,
  longestTableWords,
  type TableQuery,
  type TableShape,
  tableSizes,
} from "@tremplin/core/table";
import { z } from "zod";

/** A query as `parseTableQuery` gives it; from elsewhere, whatever it would not give is refused. */
export function tableInput<Sort extends string, Filter extends string>(
  shape: TableShape<Sort, Filter>,
): z.ZodType<TableQuery<Sort, Filter>, TableQuery<Sort, Filter>> {
  const filters = Object.entries(shape.filters) as [Filter, TableShape["filters"][string]][];
  const filter = filters.map(([name, takes]) => [
    name,
    z
      .string()
      .refine((value) => fits(takes, value))
      .optional(),
  ]);
  // The names of sorts and filters are known from the shape, which zod's types lose on the way.
  return z.object({
    words: z.string().max(longestTableWords),
    filters: z.strictObject(Object.fromEntries(filter)),
    sort: z.enum(shape.sorts),
    isDescending: z.boolean(),
    page: z.int().min(1).max(farthestTablePage),
    size: z.literal([...tableSizes]),
  }) as unknown as z.ZodType<TableQuery<Sort, Filter>, TableQuery<Sort, Filter>>;
}

/** Rows ticked in a table. */
export const tickedInput = z.object({ ids: z.array(z.string().max(64)).min(1).max(200) });
