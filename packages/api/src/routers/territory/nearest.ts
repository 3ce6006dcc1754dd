import { z } from "zod";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type PlaceView, placeView } from "./view.ts";

const input = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

/** The commune where somebody stands; null far from any. */
export const nearest = procedure(anyone)
  .input(input)
  .query(({ ctx, input: { latitude, longitude } }): PlaceView | null => {
    const commune = ctx.communes.nearest(latitude, longitude);
    return commune && placeView(commune);
  });
