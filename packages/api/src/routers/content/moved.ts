import { maxContentPath } from "@tremplin/core/content";
import { movedContentPath } from "@tremplin/database";
import { z } from "zod";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** The address of today of a page that stood at another before; null when none did. */
export const moved = procedure(anyone)
  .input(z.object({ path: z.string() }))
  .query(async ({ ctx, input: { path } }): Promise<string | null> => {
    return path === "" || path.length > maxContentPath ? null : movedContentPath(ctx.database.db, path);
  });
