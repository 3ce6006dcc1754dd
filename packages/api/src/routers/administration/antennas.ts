import { type AntennaState, antennaState } from "@tremplin/core/antenna";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { slugify } from "@tremplin/core/text";
import {
  antennas,
  countAntennaModerators,
  inTransaction,
  removeAntenna,
  saveAntenna,
} from "@tremplin/database";
import { z } from "zod";
import { audit } from "../../audit.ts";
import { placeText } from "../../place.ts";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** An antenna as administrators see it. */
export interface ListedAntenna {
  readonly id: string;
  readonly name: string;
  /** The commune as the town field shows it: "Dijon (21)"; empty when none is told. */
  readonly place: string;
  readonly address: string;
  /** Its advisors. */
  readonly members: number;
  /** Who moderates its territory and nothing else. */
  readonly moderators: number;
  readonly slug: string;
  readonly state: AntennaState;
  readonly isDeclared: boolean;
}

/** The antennas: where advisors receive, and the territories with their pages. */
export const list = procedure(administrator).query(async ({ ctx }): Promise<readonly ListedAntenna[]> => {
  const { db } = ctx.database;
  const [all, moderators] = await Promise.all([antennas(db), countAntennaModerators(db)]);
  return all.map((antenna) => {
    const { id, name, insee, address, members, slug, isDeclared } = antenna;
    const commune = insee === null ? null : ctx.communes.byInsee(insee);
    const place = commune ? placeText(commune) : "";
    return {
      id,
      name,
      place,
      address: address ?? "",
      members,
      moderators: moderators.get(id) ?? 0,
      slug,
      isDeclared,
      state: antennaState(antenna),
    };
  });
});

/**
 * Saves an antenna; a new one when no `id` is told. Refused: `unknown-town`, `not-found`, and `antenna-declared` for
 * another name than the one in the instance's files, which comes back at the next start.
 */
export const save = procedure(administrator)
  .input(
    z.object({
      id: z.string().max(64).optional(),
      name: z.string().trim().min(1).max(80),
      place: z.string().trim().max(200),
      address: z.string().trim().max(200),
    }),
  )
  .mutation(({ ctx, input }): Promise<Result<null, "unknown-town" | "not-found" | "antenna-declared">> => {
    const { name, place, address } = input;
    return inTransaction(ctx.database, async (handle) => {
      const { commune } = place === "" ? { commune: null } : ctx.communes.resolve(place);
      if (place !== "" && commune === null) return refuse("unknown-town", { field: "place", place });
      const known = (await antennas(handle.db)).find(({ id }) => id === input.id);
      if (input.id !== undefined && !known) return refuse("not-found");
      if (known?.isDeclared && name !== known.name) return refuse("antenna-declared", { field: "name" });
      const id = known?.id ?? ctx.newId();
      await saveAntenna(handle, {
        id,
        slug: known?.slug ?? (slugify(name) || id),
        name,
        insee: commune?.insee ?? null,
        address: address || null,
        createdAt: known?.createdAt ?? ctx.now(),
      });
      const action = known ? "antenna.change" : "antenna.add";
      await audit(handle, ctx, { action, subject: { kind: "antenna", id, label: name } });
      return accept(null);
    });
  });

/** Takes away an antenna without advisors that was never opened. Refused: `antenna-has-advisors`, `antenna-known`. */
export const remove = procedure(administrator)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(
    ({
      ctx,
      input: { id },
    }): Promise<Result<null, "antenna-has-advisors" | "antenna-known" | "not-found">> => {
      return inTransaction(ctx.database, async (handle) => {
        const known = (await antennas(handle.db)).find((antenna) => antenna.id === id);
        if (!known) return refuse("not-found");
        // Its address may be written down somewhere: a closed one leads on to the others.
        if (known.openedAt !== null) return refuse("antenna-known");
        if (!(await removeAntenna(handle, id, ctx.now()))) return refuse("antenna-has-advisors");
        await audit(handle, ctx, {
          action: "antenna.remove",
          subject: { kind: "antenna", id, label: known.name },
        });
        return accept(null);
      });
    },
  );
