import type { Company } from "@tremplin/core/employer";
import { accept, type Result } from "@tremplin/core/shared";
import {
  bumpDataVersion,
  type DatabaseHandle,
  inTransaction,
  offersNamed,
  saveCompanies,
  saveCompanyProfile,
  saveOffers,
} from "@tremplin/database";
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
      await renameOnOffers(handle, own.company, changed.value.company.name, ctx.now());
      await saveCompanyProfile(handle, changed.value.profile);
      return accept(null);
    });
  });

/** Offers that show the company's name show the new one; a confidential one shows none, a brand stays. */
async function renameOnOffers(
  handle: DatabaseHandle,
  { id, name }: Pick<Company, "id" | "name">,
  companyName: string,
  now: Date,
): Promise<void> {
  if (companyName === name) return;
  const offers = await offersNamed(handle.db, id, name);
  await saveOffers(
    handle,
    offers.map((offer) => ({ ...offer, companyName })),
    now,
  );
}
