import { type AnswerFigures, shownAnswerFigures, takesSpontaneous } from "@tremplin/core/employer";
import { everyOffer } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { companyBySlug, companyProfile, offerCards } from "@tremplin/database";
import { z } from "zod";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type EmployerPage, employerView, shownProfile } from "./view.ts";

const input = z.object({ slug: z.string().max(200) });

/** The page of a company. Refused: `not-found`. */
export const show = procedure(anyone)
  .input(input)
  .query(async ({ ctx, input: { slug } }): Promise<Result<EmployerPage, "not-found">> => {
    const { db } = ctx.database;
    const company = await companyBySlug(db, slug);
    if (!company) return refuse("not-found");
    const now = ctx.now();
    const profile = await companyProfile(db, company.id);
    const isOpen = takesSpontaneous(profile, now, ctx.instance.config.timeZone);
    const { total, ids } = await ctx.index.search({ ...everyOffer, company: slug }, null, now);
    return accept({
      company: employerView(company),
      ...shownProfile(profile, isOpen),
      answers: shownAnswerFigures(answerFigures),
      offers: await offerCards(db, ids),
      total,
    });
  });

/** Nobody can apply through the board yet, so nothing is known of how companies answer. */
const answerFigures: AnswerFigures | null = null;
