import type { FeatureName } from "@tremplin/instance/features";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Page, PageContext } from "../page.ts";
import { t } from "./words.ts";

/** The HTML of a part of a page in French; `on` says which features the board has, `page` what else it is told. */
export function markupOf(
  element: ReactElement,
  { on = [], ...page }: { readonly on?: readonly FeatureName[] } & Partial<Page> = {},
): string {
  const told: Partial<Page> = { t, language: "fr", has: (feature) => on.includes(feature), ...page };
  return renderToStaticMarkup(<PageContext value={told as Page}>{element}</PageContext>);
}
