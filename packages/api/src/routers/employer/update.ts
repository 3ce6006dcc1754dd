import { accept, type Result } from "@tremplin/core/shared";
import { bumpDataVersion, inTransaction, saveCompanies, saveCompanyProfile } from "@tremplin/database";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { slugInput } from "./input.ts";
import { companyFor } from "./own-company.ts";
import { changedPage, type PageRefusal, pageInput } from "./page-input.ts";

/** Changes what the page of a company says. Refused: `unknown-town`, `day-past`, `day-far`, beside their field. */
export const update = procedure(signedIn)
  .input(slugInput.extend(pageInput.shape))
  .mutation(({ ctx, input: { slug, ...input } }): Promise<Result<null, PageRefusal>> => {
    return inTransaction(ctx.database, async (handle) => {
      // First, so that two who change the page at once go one after the other.
      await bumpDataVersion(handle);
      const own = await companyFor(ctx, slug, "edit-page", handle);
      const changed = changedPage(ctx, own, input);
      if (!changed.ok) return changed;
      await saveCompanies(handle, [changed.value.company]);
      await saveCompanyProfile(handle, changed.value.profile);
      return accept(null);
    });
  });
