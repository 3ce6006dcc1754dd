import type { Result } from "@tremplin/core/shared";
import { z } from "zod";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import type { EmployerPage } from "./view.ts";

const input = z.object({ slug: z.string().max(200) });

/** The page of a company. Refused: `not-found`. */
export const show = procedure(anyone)
  .input(input)
  .query(({ ctx, input: { slug } }): Promise<Result<EmployerPage, "not-found">> => employerPage(ctx, slug));
