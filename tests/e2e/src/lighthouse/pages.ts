import { type Instance, isShown } from "@tremplin/instance";

/** A page that Lighthouse looks at. */
export interface LookedAt {
  readonly name: string;
  /** Its address from the board's root. */
  readonly path: string;
}

/** Those of a running board that most people arrive on: its own, and one of each kind that its owner writes. */
export async function pagesOf({ content }: Instance, boardUrl: string): Promise<readonly LookedAt[]> {
  const today = new Date().toISOString().slice(0, 10);
  const written = (["article", "portrait", "page"] as const).flatMap((kind) => {
    const page = [...content.values()].find((page) => page.kind === kind && isShown(page, today));
    return page ? [{ name: kind, path: `/${page.path}` }] : [];
  });
  return [
    { name: "home", path: "/" },
    { name: "search", path: "/offres" },
    { name: "offer", path: await firstOffer(boardUrl) },
    ...written,
  ];
}

/** The offer that stands first in the list. */
async function firstOffer(boardUrl: string): Promise<string> {
  const list = await fetch(`${boardUrl}/offres`);
  const path = /href="(\/offres\/[a-z0-9-]+-[a-z0-9]{10})"/.exec(await list.text())?.[1];
  if (path === undefined) throw new Error(`${boardUrl}/offres lists no offer.`);
  return path;
}
