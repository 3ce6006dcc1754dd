import { router } from "../../procedure.ts";
import { claimAccount, claimCompany, claimed } from "./claim-company.ts";
import { draft, dropDraft, keepDraft } from "./draft.ts";
import { feed } from "./feed.ts";
import { home } from "./home.ts";
import { byLink, takeStep, takeStepByLink } from "./life.ts";
import { mine, own } from "./mine.ts";
import { points } from "./points.ts";
import { search } from "./search.ts";
import { show } from "./show.ts";
import { sitemap, sitemapPages } from "./sitemap.ts";
import { changeOffer, startDraft } from "./start-draft.ts";
import { startForEmployer } from "./start-for-employer.ts";
import { submitDraft } from "./submit.ts";
import { templates } from "./templates.ts";

export const offerRouter = router({
  search,
  home,
  show,
  points,
  feed,
  sitemap,
  sitemapPages,
  draft,
  startDraft,
  startForEmployer,
  changeOffer,
  keepDraft,
  dropDraft,
  submitDraft,
  mine,
  own,
  takeStep,
  byLink,
  takeStepByLink,
  claimed,
  claimCompany,
  claimAccount,
  templates,
});
