import { AdministrationPage } from "../../administration/administration-page.tsx";
import { useAdministrationPages } from "../../administration/administration-tabs.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/home";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.administration.overview());
}

/** Where the administration begins: what there is, and what waits. */
export default function AdministrationHome({ loaderData }: Route.ComponentProps) {
  const counts = loaderData.unsent;
  const { t } = usePage();
  const pages = useAdministrationPages();
  return (
    <AdministrationPage title="administration.title" intro="administration.intro">
      <ul className="ways">
        {pages.map(({ path, word, about, counted }) => (
          <li key={path}>
            <a className="way" href={path}>
              <strong>{t(word)}</strong>
              <span>{t(about)}</span>
              {counted ? (
                <span className="soft">{t(counted.word, { count: counts[counted.what] })}</span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </AdministrationPage>
  );
}
