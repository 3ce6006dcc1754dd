import { takesSpontaneous } from "@tremplin/core/employer";
import { accept, type Result } from "@tremplin/core/shared";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { slugInput } from "./input.ts";
import { companyFor } from "./own-company.ts";
import { changedPage, type PageRefusal, pageInput } from "./page-input.ts";
import { type EmployerPage, employerView, shownProfile } from "./view.ts";

/** What the page of a company would show. */
export type EmployerPreview = Pick<EmployerPage, "company" | "logo" | "photos" | "spontaneousUntil">;

/** Shows what a change of the page would make of it, and saves nothing. Refused as `update` is. */
export const preview = procedure(signedIn)
  .input(slugInput.extend(pageInput.shape))
  .query(async ({ ctx, input: { slug, ...input } }): Promise<Result<EmployerPreview, PageRefusal>> => {
    const edited = await companyFor(ctx, slug, "edit-page");
    const changed = changedPage(ctx, edited, input);
    if (!changed.ok) return changed;
    const { company, profile } = changed.value;
    const isOpen = takesSpontaneous(profile, ctx.now(), ctx.instance.config.timeZone);
    return accept({ company: employerView(company), ...shownProfile(profile, isOpen) });
  });
