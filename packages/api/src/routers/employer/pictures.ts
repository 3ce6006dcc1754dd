import { type CompanyProfile, maxPhotos } from "@tremplin/core/employer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  bumpDataVersion,
  companyProfile,
  type DatabaseHandle,
  inTransaction,
  saveCompanyProfile,
} from "@tremplin/database";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { type PictureRefusal, pictureKey, preparePicture } from "../../files/picture.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { line, slugInput } from "./input.ts";
import { companyFor } from "./own-company.ts";

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const photoInput = slugInput.extend({ file: z.string().max(60) });

/** Gives a company its logo. Refused: what is wrong with the picture, beside the field `logo`. */
export const setLogo = procedure(signedIn)
  .input(slugInput.extend({ bytes }))
  .mutation(async ({ ctx, input }): Promise<Result<null, PictureRefusal>> => {
    const { company, profile } = await companyFor(ctx, input.slug, "edit-page");
    const prepared = await preparePicture(input.bytes, { use: "logo", owner: company.id });
    if (!prepared.ok) return refuse(prepared.refusal.code, { ...prepared.refusal.details, field: "logo" });
    const { bytes: kept, ...logo } = prepared.value;
    await ctx.files.put(pictureKey(logo.file), kept);
    await changeProfile(ctx, profile, (known) => ({ ...known, logo }));
    return accept(null);
  });

export const removeLogo = procedure(signedIn)
  .input(slugInput)
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { profile } = await companyFor(ctx, input.slug, "edit-page");
    await changeProfile(ctx, profile, (known) => ({ ...known, logo: null }));
    return accept(null);
  });

/** Adds a photo, with what it shows in words. Refused: `too-many-photos`, or what is wrong with the picture. */
export const addPhoto = procedure(signedIn)
  .input(slugInput.extend({ bytes, alt: line(200) }))
  .mutation(async ({ ctx, input }): Promise<Result<null, PictureRefusal | "too-many-photos">> => {
    const { company, profile } = await companyFor(ctx, input.slug, "edit-page");
    if (profile.photos.length >= maxPhotos) return tooMany();
    const prepared = await preparePicture(input.bytes, { use: "photo", owner: company.id });
    if (!prepared.ok) return refuse(prepared.refusal.code, { ...prepared.refusal.details, field: "photo" });
    const { bytes: kept, ...picture } = prepared.value;
    await ctx.files.put(pictureKey(picture.file), kept);
    const changed = await changeProfile(ctx, profile, (known) => {
      // The same picture again only changes its words.
      const others = known.photos.filter(({ file }) => file !== picture.file);
      return { ...known, photos: [...others, { ...picture, alt: input.alt }].slice(0, maxPhotos) };
    });
    return changed.photos.some(({ file }) => file === picture.file) ? accept(null) : tooMany();
  });

/** Says otherwise what a photo shows. Nothing happens when it is gone. */
export const describePhoto = procedure(signedIn)
  .input(photoInput.extend({ alt: line(200) }))
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { profile } = await companyFor(ctx, input.slug, "edit-page");
    const described = (photo: CompanyProfile["photos"][number]) =>
      photo.file === input.file ? { ...photo, alt: input.alt } : photo;
    await changeProfile(ctx, profile, (known) => ({ ...known, photos: known.photos.map(described) }));
    return accept(null);
  });

export const removePhoto = procedure(signedIn)
  .input(photoInput)
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { profile } = await companyFor(ctx, input.slug, "edit-page");
    await changeProfile(ctx, profile, (known) => ({
      ...known,
      photos: known.photos.filter(({ file }) => file !== input.file),
    }));
    return accept(null);
  });

/** Changes a profile as it is now, and forgets the pictures that it shows no longer. */
async function changeProfile(
  ctx: Context,
  profile: CompanyProfile,
  change: (known: CompanyProfile) => CompanyProfile,
): Promise<CompanyProfile> {
  const { before, after } = await inTransaction(ctx.database, async (handle) => {
    // First, so that two who change the page at once go one after the other.
    await bumpDataVersion(handle);
    const known = await profileNow(handle, profile);
    const changed = { ...change(known), updatedAt: ctx.now() };
    await saveCompanyProfile(handle, changed);
    return { before: known, after: changed };
  });
  const kept = new Set(filesOf(after));
  for (const file of filesOf(before)) if (!kept.has(file)) await ctx.files.remove(pictureKey(file));
  return after;
}

async function profileNow({ db }: DatabaseHandle, profile: CompanyProfile): Promise<CompanyProfile> {
  return (await companyProfile(db, profile.companyId)) ?? profile;
}

function filesOf({ logo, photos }: CompanyProfile): string[] {
  return [...(logo ? [logo] : []), ...photos].map(({ file }) => file);
}

function tooMany() {
  return refuse("too-many-photos", { field: "photo", maximum: maxPhotos });
}
