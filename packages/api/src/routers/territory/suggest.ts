import { z } from "zod";
import { townPoint } from "../../place.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type PlaceView, placeView } from "./view.ts";

const input = z.object({ typed: z.string().max(200) });

/** The communes that a typed beginning may mean, those near the instance's town first. */
export const suggest = procedure(anyone)
  .input(input)
  .query(({ ctx, input: { typed } }): PlaceView[] => {
    const near = townPoint(ctx);
    return ctx.communes.suggest(typed, { limit: 8, near }).map(placeView);
  });
