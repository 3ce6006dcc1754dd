import { undoMinutes } from "@tremplin/core/application";
import { figurePeriods } from "@tremplin/core/figures";
import {
  type ApplicationFigures,
  applicationFigures,
  countAccompanied,
  type FollowUpFigures,
  followUpFigures,
} from "@tremplin/database";
import { z } from "zod";
import { staff } from "../../policy.ts";
import { procedure, router } from "../../procedure.ts";
import { funding } from "./funding.ts";

/** How the board fares, in numbers that single out nobody: neither a young person nor an advisor. */
export interface BoardFigures {
  readonly accompanied: number;
  readonly applications: ApplicationFigures;
  readonly followUps: readonly FollowUpFigures[];
}

const monthMs = 30.44 * 86_400_000;

/** The figures of the last months. */
const show = procedure(staff)
  .input(z.object({ months: z.literal([...figurePeriods]) }))
  .query(async ({ ctx, input }): Promise<BoardFigures> => {
    const { db } = ctx.database;
    const now = ctx.now().getTime();
    const from = new Date(now - input.months * monthMs);
    const settled = new Date(now - undoMinutes * 60_000);
    const [accompanied, applications, followUps] = await Promise.all([
      countAccompanied(db),
      applicationFigures(db, { from, settled }),
      followUpFigures(db, from),
    ]);
    return { accompanied, applications, followUps };
  });

export const figuresRouter = router({ show, funding });
