import type { AntennaAccent } from "@tremplin/core/antenna";
import type { StoredPicture } from "@tremplin/core/employer";
import { noAreas } from "@tremplin/core/territory";
import type { Antenna } from "@tremplin/database";
import { renderMarkdown } from "@tremplin/instance";
import type { Context } from "../context.ts";
import { type AreaView, areaViews } from "./areas.ts";

/** What the page of an antenna says of it, without its figures. */
export interface AntennaView {
  readonly slug: string;
  readonly name: string;
  readonly host: string | null;
  readonly accent: AntennaAccent | null;
  readonly picture: StoredPicture | null;
  /** Safe HTML. */
  readonly introHtml: string;
  readonly areas: readonly AreaView[];
  /** Where one is received; null when it is nowhere. */
  readonly address: string | null;
}

/** An antenna as its page shows it. */
export async function antennaView(
  ctx: Pick<Context, "communes" | "tReader">,
  { slug, name, host, accent, picture, intro, areas, address, insee }: Antenna,
): Promise<AntennaView> {
  const town = insee === null ? null : ctx.communes.byInsee(insee);
  return {
    slug,
    name,
    host,
    accent,
    picture,
    introHtml: renderMarkdown(intro, new Map()),
    areas: await areaViews(ctx, areas ?? noAreas),
    address: [address, town?.name].filter(Boolean).join(", ") || null,
  };
}
