import { accept, type Result, refuse } from "@tremplin/core/shared";
import { type DemoUser, demoUsers } from "@tremplin/database";
import { anyone } from "../../policy.ts";
import { procedure, router } from "../../procedure.ts";

/** The invented people that one may step into. Refused on every board that is no demo: `not-found`. */
const people = procedure(anyone).query(
  async ({ ctx }): Promise<Result<readonly DemoUser[], "not-found">> =>
    ctx.instance.isDemo ? accept(await demoUsers(ctx.database.db)) : refuse("not-found"),
);

export const demoRouter = router({ people });
