import { waysOfReading } from "../language/reading-bar.tsx";
import { usePage } from "../page.ts";
import type { MenuEntry, SlotProps } from "../slots/props.ts";
import { AppearanceSwitch } from "./appearance-switch.tsx";
import { HomeLink } from "./home-link.tsx";

/** The name of the board, and the ways that every page has; the last one is to one's own space. */
export function SiteHeader({ entries }: SlotProps<"SiteHeader">) {
  const { t, instance } = usePage();
  return (
    <div className="site-header">
      <HomeLink />
      <nav className="site-nav" aria-label={t("layout.navigation")}>
        <div className="site-ways">
          {entries.slice(0, -1).map((entry) => (
            <Entry key={entry.href} entry={entry} />
          ))}
        </div>
        {entries.slice(-1).map((entry) => (
          <Entry key={entry.href} entry={entry} className="site-account" />
        ))}
        {waysOfReading(instance.config) > 1 ? null : <AppearanceSwitch />}
      </nav>
    </div>
  );
}

function Entry({ entry, className }: { readonly entry: MenuEntry; readonly className?: string }) {
  const { href, label, isHere } = entry;
  return (
    <a href={href} className={className} aria-current={isHere ? "page" : undefined}>
      {label}
    </a>
  );
}
