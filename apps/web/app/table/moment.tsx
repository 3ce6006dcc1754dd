import { shortDay, shortMoment } from "../format/moment.ts";
import { usePage } from "../page.ts";

/** An instant in a table, as the board's clocks show it. */
export function Moment({ at, withTime = false }: { readonly at: Date | null; readonly withTime?: boolean }) {
  const { instance } = usePage();
  if (at === null) return "–";
  const { timeZone } = instance.config;
  return (
    <time dateTime={at.toISOString()} className="moment">
      {withTime ? shortMoment(at, timeZone) : shortDay(at, timeZone)}
    </time>
  );
}
