import type { Commune, Point } from "@tremplin/core/territory";
import type { Context } from "./context.ts";

/** The centre of a commune; undefined for the few that nobody placed. */
export function pointOf(commune: Commune | null): Point | undefined {
  if (!commune || commune.latitude === null || commune.longitude === null) return undefined;
  return { latitude: commune.latitude, longitude: commune.longitude };
}

/** The centre of the instance's town, which favours the places around it. */
export function townPoint({ communes, instance }: Pick<Context, "communes" | "instance">): Point | undefined {
  return pointOf(communes.byInsee(instance.config.town));
}
