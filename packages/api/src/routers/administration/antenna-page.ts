import {
  type AntennaLifeRefusal,
  type AntennaRefusal,
  type AntennaState,
  antennaAccents,
  antennaState,
  antennaStep,
  placeAntenna,
  tidyHost,
} from "@tremplin/core/antenna";
import type { StoredPicture } from "@tremplin/core/employer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { noAreas } from "@tremplin/core/territory";
import { slugify } from "@tremplin/core/text";
import {
  type Antenna,
  type AntennaModerator,
  addAntennaModerator,
  antennaById,
  antennaModerators,
  bumpDataVersion,
  type DatabaseHandle,
  inTransaction,
  openInvitations,
  removeAntennaModerator,
  saveAntennaPage,
  userByEmail,
} from "@tremplin/database";
import { z } from "zod";
import { type AreaView, areasOf, areaViews, suggestAreas, typedArea } from "../../antenna/areas.ts";
import { addressesAround, antennaAround } from "../../antenna/around.ts";
import { type AntennaView, antennaView } from "../../antenna/view.ts";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { type PictureRefusal, pictureKey, preparePicture } from "../../files/picture.ts";
import { invite } from "../../invitations/invite.ts";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { personEmail } from "../account/sign-up.ts";

const id = z.string().max(64);
const idInput = z.object({ id });
const text = z.string().trim();

/** An antenna as its administrator changes it. */
export interface AntennaForm {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly host: string;
  readonly accent: string;
  readonly intro: string;
  readonly areas: readonly AreaView[];
  readonly picture: StoredPicture | null;
  readonly state: AntennaState;
  /** What stands in the instance's files wins: only its moderators are changed here. */
  readonly isDeclared: boolean;
  readonly moderators: readonly AntennaModerator[];
  /** Addresses asked in that have not answered. */
  readonly invited: readonly string[];
}

/** One antenna with all that is set. Refused: `not-found`. */
export const show = procedure(administrator)
  .input(idInput)
  .query(async ({ ctx, input }): Promise<Result<AntennaForm, "not-found">> => {
    const { db } = ctx.database;
    const found = await antennaById(db, input.id);
    if (!found) return refuse("not-found");
    const [moderators, open] = await Promise.all([
      antennaModerators(db, found.id),
      openInvitations(db, ctx.now()),
    ]);
    const { name, slug, host, accent, intro, areas, picture, isDeclared } = found;
    return accept({
      id: found.id,
      name,
      slug,
      host: host ?? "",
      accent: accent ?? "",
      intro,
      areas: await areaViews(ctx, areas ?? noAreas),
      picture,
      state: antennaState(found),
      isDeclared,
      moderators,
      invited: open
        .filter(({ antennaId, role }) => antennaId === found.id && role === "moderator")
        .map(({ email }) => email),
    });
  });

/** An antenna as the public would see it, opened or not. Refused: `not-found`. */
export const preview = procedure(administrator)
  .input(idInput)
  .query(async ({ ctx, input }): Promise<Result<AntennaView, "not-found">> => {
    const found = await antennaById(ctx.database.db, input.id);
    return found ? accept(await antennaView(ctx, found)) : refuse("not-found");
  });

/** The areas that a typed beginning may mean. */
export const suggest = procedure(administrator)
  .input(z.object({ typed: z.string().max(200) }))
  .query(({ ctx, input }): Promise<AreaView[]> => suggestAreas(ctx, input.typed));

/** The one area that was typed. Refused: `antenna-area-unknown`, beside its field. */
export const area = procedure(administrator)
  .input(z.object({ typed: z.string().max(200) }))
  .query(async ({ ctx, input }): Promise<Result<AreaView, "antenna-area-unknown">> => {
    const found = await typedArea(ctx, input.typed);
    return found ? accept(found) : refuse("antenna-area-unknown", { field: "area", code: input.typed });
  });

const page = z.object({
  /** Absent for a new one. */
  id: id.optional(),
  name: text.min(1).max(80),
  /** Empty: made of the name. */
  slug: text.toLowerCase().max(60),
  host: text.max(300),
  /** `departments:05` … */
  areas: z.array(z.string().max(40)).max(2_000),
  accent: z.enum(["", ...antennaAccents]),
  intro: text.max(4_000),
});

type KeepRefusal = AntennaRefusal | "antenna-slug-kept" | "antenna-declared" | "not-found";

/**
 * Saves what an antenna is; a new one is not open yet. Refused beside its field, by `placeAntenna` and as
 * `antenna-slug-kept` for another address than that where it was open; `not-found`; and `antenna-declared` for one
 * that stands in the instance's files.
 */
export const keep = procedure(administrator)
  .input(page)
  .mutation(({ ctx, input }): Promise<Result<{ readonly id: string }, KeepRefusal>> => {
    return inTransaction(ctx.database, async (handle) => {
      // First, so that two who want one address go one after the other.
      await bumpDataVersion(handle);
      const known = input.id === undefined ? null : await antennaById(handle.db, input.id);
      if (input.id !== undefined && !known) return refuse("not-found");
      if (known?.isDeclared) return refuse("antenna-declared");
      const opened = known && known.openedAt !== null ? known.slug : null;
      const slug = input.slug || (opened ?? slugify(input.name));
      // It may be written down somewhere, and nothing would lead on from there.
      if (opened !== null && slug !== opened)
        return refuse("antenna-slug-kept", { field: "slug", slug: opened });
      const host = tidyHost(input.host);
      const areas = areasOf(input.areas);
      const placed = placeAntenna({ slug, host, areas }, await antennaAround(handle, ctx, known?.id ?? null));
      if (!placed.ok) return placed;
      const kept: Antenna = {
        ...(known ?? newAntenna(ctx)),
        name: input.name,
        slug,
        host,
        areas,
        territory: placed.value,
        accent: input.accent || null,
        intro: input.intro,
      };
      await saveAntennaPage(handle, kept);
      const action = known ? "antenna.change" : "antenna.prepare";
      await audit(handle, ctx, { action, subject: subjectOf(kept) });
      return accept({ id: kept.id });
    });
  });

/**
 * Opens an antenna to the public, or closes it. Refused: `not-found`, `antenna-state`, `antenna-nowhere`, and
 * `antenna-slug-taken` where a page stands that it would hide.
 */
export const step = procedure(administrator)
  .input(idInput.extend({ step: z.enum(["open", "close"]) }))
  .mutation(
    ({ ctx, input }): Promise<Result<null, AntennaLifeRefusal | "antenna-slug-taken" | "not-found">> => {
      return inTransaction(ctx.database, async (handle) => {
        await bumpDataVersion(handle);
        const known = await antennaById(handle.db, input.id);
        if (!known) return refuse("not-found");
        const next = antennaStep(known, input.step, ctx.now());
        if (!next.ok) return next;
        const { slug } = known;
        if (input.step === "open" && (await addressesAround(handle, ctx)).has(slug))
          return refuse("antenna-slug-taken", { slug });
        await saveAntennaPage(handle, { ...known, ...next.value });
        await audit(handle, ctx, { action: `antenna.${input.step}`, subject: subjectOf(known) });
        return accept(null);
      });
    },
  );

/** Gives an antenna its picture. Refused: what is wrong with it, beside the field `picture`. */
export const setPicture = procedure(administrator)
  .input(idInput.extend({ bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }))
  .mutation(
    async ({ ctx, input }): Promise<Result<null, PictureRefusal | "not-found" | "antenna-declared">> => {
      const prepared = await preparePicture(input.bytes, { use: "photo", owner: input.id });
      if (!prepared.ok)
        return refuse(prepared.refusal.code, { ...prepared.refusal.details, field: "picture" });
      const { bytes, ...picture } = prepared.value;
      await ctx.files.put(pictureKey(picture.file), bytes);
      return changePicture(ctx, input.id, picture);
    },
  );

export const removePicture = procedure(administrator)
  .input(idInput)
  .mutation(({ ctx, input }) => changePicture(ctx, input.id, null));

/**
 * Makes somebody a moderator of an antenna: at once who has an account, others by an invitation. Refused:
 * `not-found`, `has-role`.
 */
export const addModerator = procedure(administrator)
  .input(idInput.extend({ email: personEmail }))
  .mutation(({ ctx, input: { id, email } }): Promise<Result<null, "not-found" | "has-role">> => {
    return inTransaction(ctx.database, async (handle) => {
      await bumpDataVersion(handle);
      const antenna = await antennaById(handle.db, id);
      if (!antenna) return refuse("not-found");
      const moderators = await antennaModerators(handle.db, id);
      if (moderators.some((person) => person.email === email)) return refuse("has-role", { field: "email" });
      const user = await userByEmail(handle.db, email);
      if (user && user.disabledAt === null) {
        await addAntennaModerator(handle, id, user.id, ctx.now());
        await note(handle, ctx, "antenna.add-moderator", antenna, user.name);
      } else {
        await invite(handle, ctx, { email, role: "moderator", antennaId: id });
      }
      return accept(null);
    });
  });

/** Takes the moderation of an antenna from somebody. Refused: `not-found`. */
export const removeModerator = procedure(administrator)
  .input(idInput.extend({ userId: id }))
  .mutation(({ ctx, input }): Promise<Result<null, "not-found">> => {
    return inTransaction(ctx.database, async (handle) => {
      await bumpDataVersion(handle);
      const antenna = await antennaById(handle.db, input.id);
      if (!antenna || !(await removeAntennaModerator(handle, input.id, input.userId)))
        return refuse("not-found");
      await note(handle, ctx, "antenna.remove-moderator", antenna, input.userId);
      return accept(null);
    });
  });

async function changePicture(
  ctx: Asking,
  antennaId: string,
  picture: StoredPicture | null,
): Promise<Result<null, "not-found" | "antenna-declared">> {
  const changed = await inTransaction(ctx.database, async (handle) => {
    await bumpDataVersion(handle);
    const known = await antennaById(handle.db, antennaId);
    if (!known) return refuse("not-found");
    if (known.isDeclared) return refuse("antenna-declared");
    await saveAntennaPage(handle, { ...known, picture });
    return accept(known.picture);
  });
  if (!changed.ok) return changed;
  const before = changed.value;
  if (before && before.file !== picture?.file) await ctx.files.remove(pictureKey(before.file));
  return accept(null);
}

function newAntenna(ctx: Pick<Asking, "newId" | "now">): Antenna {
  return {
    id: ctx.newId(),
    slug: "",
    name: "",
    insee: null,
    address: null,
    createdAt: ctx.now(),
    areas: null,
    territory: null,
    host: null,
    accent: null,
    picture: null,
    intro: "",
    isDeclared: false,
    openedAt: null,
    closedAt: null,
  };
}

function subjectOf({ id, name }: Pick<Antenna, "id" | "name">) {
  return { kind: "antenna", id, label: name };
}

function note(
  handle: DatabaseHandle,
  ctx: Asking,
  action: string,
  antenna: Antenna,
  person: string,
): Promise<void> {
  return audit(handle, ctx, { action, subject: subjectOf(antenna), details: { person } });
}
