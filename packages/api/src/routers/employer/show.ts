import { shownAnswerFigures, takesSpontaneous } from "@tremplin/core/employer";
import { everyOffer } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { companyBySlug, companyProfile, companyStandingOf, offerCards } from "@tremplin/database";
import { z } from "zod";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { answerFiguresOf } from "./answer-figures.ts";
import { type EmployerPage, employerView, shownProfile } from "./view.ts";

const input = z.object({ slug: z.string().max(200) });

/** The page of a company. Refused: `not-found`, for a suspended one too. */
export const show = procedure(anyone)
  .input(input)
  .query(async ({ ctx, input: { slug } }): Promise<Result<EmployerPage, "not-found">> => {
    const { db } = ctx.database;
    const company = await companyBySlug(db, slug);
    if (!company || (await companyStandingOf(db, company.id)) === "suspended") return refuse("not-found");
    const now = ctx.now();
    const profile = await companyProfile(db, company.id);
    const isOpen = takesSpontaneous(profile, now, ctx.instance.config.timeZone);
    const { total, ids } = await ctx.index.search({ ...everyOffer, company: slug }, null, now);
    return accept({
      company: employerView(company),
      ...shownProfile(profile, isOpen),
      answers: shownAnswerFigures(await answerFiguresOf(db, company.id, now)),
      offers: await offerCards(db, ids),
      total,
    });
  });
