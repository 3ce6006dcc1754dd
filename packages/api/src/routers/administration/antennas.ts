import { accept, type Result, refuse } from "@tremplin/core/shared";
import { slugify } from "@tremplin/core/text";
import { antennas, inTransaction, removeAntenna, saveAntenna } from "@tremplin/database";
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
}

/** The antennas, where advisors receive. */
export const list = procedure(administrator).query(async ({ ctx }): Promise<readonly ListedAntenna[]> => {
  const all = await antennas(ctx.database.db);
  return all.map(({ id, name, insee, address, members }) => {
    const commune = insee === null ? null : ctx.communes.byInsee(insee);
    return { id, name, place: commune ? placeText(commune) : "", address: address ?? "", members };
  });
});

/** Saves an antenna; a new one when no `id` is told. Refused: `unknown-town`, `not-found`. */
export const save = procedure(administrator)
  .input(
    z.object({
      id: z.string().max(64).optional(),
      name: z.string().trim().min(1).max(80),
      place: z.string().trim().max(200),
      address: z.string().trim().max(200),
    }),
  )
  .mutation(({ ctx, input }): Promise<Result<null, "unknown-town" | "not-found">> => {
    const { name, place, address } = input;
    return inTransaction(ctx.database, async (handle) => {
      const { commune } = place === "" ? { commune: null } : ctx.communes.resolve(place);
      if (place !== "" && commune === null) return refuse("unknown-town", { field: "place", place });
      const known = (await antennas(handle.db)).find(({ id }) => id === input.id);
      if (input.id !== undefined && !known) return refuse("not-found");
      const id = known?.id ?? ctx.newId();
      await saveAntenna(handle, {
        id,
        slug: known?.slug ?? (slugify(name) || id),
        name,
        insee: commune?.insee ?? null,
        address: address || null,
        createdAt: known?.createdAt ?? ctx.now(),
      });
      const action = known ? "antenna.change" : "antenna.open";
      await audit(handle, ctx, { action, subject: { kind: "antenna", id, label: name } });
      return accept(null);
    });
  });

/** Takes away an antenna without advisors. Refused: `antenna-has-advisors`. */
export const remove = procedure(administrator)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(({ ctx, input: { id } }): Promise<Result<null, "antenna-has-advisors" | "not-found">> => {
    return inTransaction(ctx.database, async (handle) => {
      const known = (await antennas(handle.db)).find((antenna) => antenna.id === id);
      if (!known) return refuse("not-found");
      if (!(await removeAntenna(handle, id))) return refuse("antenna-has-advisors");
      await audit(handle, ctx, {
        action: "antenna.close",
        subject: { kind: "antenna", id, label: known.name },
      });
      return accept(null);
    });
  });
