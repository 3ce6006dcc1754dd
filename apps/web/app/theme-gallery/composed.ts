import { data } from "react-router";
import type { PageServices } from "../services.ts";
import { wishesOf } from "./wishes.ts";

type Compose = PageServices["api"]["administration"]["theme"]["compose"];

/** The theme that an address wants, with what is wrong in it; an address that no form makes is not found. */
export async function composed(api: PageServices["api"], { url }: Request): ReturnType<Compose> {
  try {
    return await api.administration.theme.compose(wishesOf(new URL(url).searchParams));
  } catch (error) {
    if ((error as { code?: unknown }).code === "BAD_REQUEST") throw data(null, 404);
    throw error;
  }
}
