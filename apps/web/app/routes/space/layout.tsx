import { Outlet, redirect } from "react-router";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { Done } from "../../space/done.tsx";
import { sections } from "../../space/sections.ts";
import type { Route } from "./+types/layout";

const accountPath = "/espace/compte";

function isAccount(path: string): boolean {
  return path === accountPath || path.startsWith(`${accountPath}/`);
}

/** The space is for those who have signed in: others are led to where one does. */
export function loader({ context, request }: Route.LoaderArgs) {
  const { actor, signIn } = servicesOf(context);
  const { pathname, search } = new URL(request.url);
  if (actor.kind === "person") {
    // Some of their roles wait for it, and one would look in vain for what they open.
    if (signIn.isTwoStepMissing && !isAccount(pathname)) throw redirect(`${accountPath}/deux-etapes`);
    return null;
  }
  throw redirect(`/connexion?retour=${encodeURIComponent(pathname + search)}`);
}

/** What is around every page of the space: its navigation, and what was just done. */
export default function SpaceLayout() {
  const { t, actor, url, has } = usePage();
  if (actor.kind === "visitor") return null;
  const shown = sections.filter(({ isFor, feature }) => isFor(actor) && (!feature || has(feature)));
  const around = shown.filter(
    ({ path }) => url.pathname === path || (path !== "/espace" && url.pathname.startsWith(`${path}/`)),
  );
  // A part may lie within another: the nearest is where one is.
  const here = around.toSorted((a, b) => b.path.length - a.path.length)[0]?.path;
  return (
    <div className="space">
      <nav className="space-nav" aria-label={t("space.navigation")} data-live-of={actor.userId}>
        <ul>
          {shown.map(({ path, word }) => (
            <li key={path}>
              <a href={path} aria-current={path === here ? "page" : undefined}>
                {t(word)}
                {path === "/espace/messages" ? <Unread what="messages" /> : null}
                {path === "/espace/notifications" ? <Unread what="notifications" /> : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="space-page">
        <Done />
        <Outlet />
      </div>
    </div>
  );
}

/** How many wait to be read: counted once the page is there, and as they come. */
function Unread({ what }: { readonly what: "messages" | "notifications" }) {
  const { t } = usePage();
  const words = { messages: "space.unread", notifications: "space.unreadNotifications" } as const;
  const place = what === "messages" ? { "data-unread": "" } : { "data-unread-notifications": "" };
  return (
    <span className="nav-count" {...place} hidden>
      <span /> <span className="sr-only">{t(words[what])}</span>
    </span>
  );
}
