import { dayIn } from "@tremplin/core/candidate";
import { type ContentPage, isShown } from "@tremplin/instance";
import type { Services } from "../services.ts";

/** What the public sees today of the owner's pages; not what composes the home page. */
export function shownPages({ instance, now }: Pick<Services, "instance" | "now">): ContentPage[] {
  const today = dayIn(now(), instance.config.timeZone);
  return [...instance.content.values()].filter((page) => page.kind !== "home" && isShown(page, today));
}
