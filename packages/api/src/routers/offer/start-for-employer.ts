import { foldCompanyName, parseSiret } from "@tremplin/core/employer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { slugify } from "@tremplin/core/text";
import { companiesLike, inTransaction, saveCompanies, saveDraft, saveLink } from "@tremplin/database";
import { z } from "zod";
import { linkToken } from "../../link-token.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import { staff } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { personEmail } from "../account/sign-up.ts";

/** How long an employer may take an offer over, in days. */
const claimDays = 30;

const employer = z.object({
  name: z.string().trim().min(1).max(120),
  siret: z.string().trim().max(30),
  email: personEmail,
});

/**
 * Begins an offer for an employer who is on the telephone: the company is found by its SIRET or made, and
 * the employer gets a mail by which to take the offer over. Refused: a SIRET that is none.
 */
export const startForEmployer = procedure(staff)
  .input(employer)
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly id: string }>> => {
    const siret = input.siret === "" ? null : parseSiret(input.siret);
    if (siret && !siret.ok) return refuse(siret.refusal.code, { ...siret.refusal.details, field: "siret" });
    const now = ctx.now();
    return inTransaction(ctx.database, async (handle) => {
      const sirets = siret ? [siret.value] : [];
      const like = await companiesLike(handle.db, { foldedNames: [foldCompanyName(input.name)], sirets });
      const known = siret ? like.find((each) => each.siret === siret.value) : like[0];
      const id = ctx.newId();
      const slug = slugify(like.length > 0 ? `${input.name} ${id.slice(-4)}` : input.name) || id;
      const blank = { nafCode: null, activity: null, description: null, website: null, headcount: null };
      const made = {
        ...blank,
        id,
        slug,
        name: input.name,
        siret: siret?.value ?? null,
        insee: null,
        placeLabel: null,
      };
      const [company] = known
        ? [known]
        : await saveCompanies(handle, [{ ...made, createdAt: now, updatedAt: now }]);
      if (!company) throw new Error("a company was saved and is not there");
      const draftId = ctx.newId();
      await saveDraft(handle.db, {
        id: draftId,
        offerId: null,
        companyId: company.id,
        authorId: ctx.actor.userId,
        fields: { contactKind: "email", contactValue: input.email, payKind: "stated", payPeriod: "month" },
        createdAt: now,
        updatedAt: now,
      });
      const { token, digest } = linkToken();
      await saveLink(handle.db, {
        digest,
        purpose: "offer-claim",
        subjectId: company.id,
        email: input.email,
        createdAt: now,
        expiresAt: new Date(now.getTime() + claimDays * 86_400_000),
        usedAt: null,
      });
      const values = { path: `/lien/entreprise/${token}`, company: company.name, by: ctx.actor.name };
      await enqueueMail(
        handle,
        ctx.baseUrl,
        { kind: "offer.claim", to: { email: input.email }, values },
        now,
      );
      return accept({ id: draftId });
    });
  });
