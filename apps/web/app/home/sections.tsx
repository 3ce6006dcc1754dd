import type { SlotProps } from "../slots/props.ts";

/** What stands below the search on the home page. */
export function HomeSections({ children }: SlotProps<"HomeSections">) {
  return <div className="home-content">{children}</div>;
}
