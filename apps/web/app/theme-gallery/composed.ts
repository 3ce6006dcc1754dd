import type { PageServices } from "../services.ts";
import { wishesOf } from "./wishes.ts";

type Compose = PageServices["api"]["administration"]["theme"]["compose"];

/** The theme that an address wants, with what is wrong in it; an address that no form makes is not found. */
export function composed(api: PageServices["api"], { url }: Request): ReturnType<Compose> {
  return api.administration.theme.compose(wishesOf(new URL(url).searchParams));
}
