import type { FeatureName } from "@tremplin/instance/features";
import { createContext, type ReactElement, use } from "react";
import type { PageServices } from "./services.ts";

/** What every component may know of the page being made. */
export interface Page extends Omit<PageServices, "api"> {
  readonly url: URL;
  /** Addresses of the script that improves the page in the browser, then of those that it imports. */
  readonly scripts: readonly string[];
  /** Whether the board has a feature: what leads to one that it has not must not show. */
  readonly has: (feature: FeatureName) => boolean;
  /** The HTML of a part of this page, to be kept for others (`KeptMarkup`). */
  readonly toMarkup: (element: ReactElement) => string;
}

export const PageContext = createContext<Page | null>(null);

/** The page being made. */
export function usePage(): Page {
  const page = use(PageContext);
  if (!page) throw new Error("usePage outside of a page: entry.server.tsx provides it");
  return page;
}
