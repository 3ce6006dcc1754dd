import type { SlotProps } from "../slots/props.ts";

/** The band of the search, above what it finds. */
export function SearchHead({ search }: SlotProps<"SearchHead">) {
  return (
    <div className="search-band">
      <div className="column">{search}</div>
    </div>
  );
}
