import { AdministrationPage } from "../../administration/administration-page.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/roles";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.administration.roles());
}

/** What each role may do, and who holds it. */
export default function Roles({ loaderData }: Route.ComponentProps) {
  const { t } = usePage();
  return (
    <AdministrationPage title="administration.roles" intro="administration.rolesIntro">
      <ul className="ways">
        {loaderData.unsent.map(({ role, people }) => (
          <li key={role}>
            <a className="way" href={`/espace/administration/personnes?role=${role}`}>
              <strong>{t(`administration.role.${role}`)}</strong>
              <span>{t(`administration.can.${role}`)}</span>
              <span className="soft">{t("administration.peopleFound", { count: people })}</span>
            </a>
          </li>
        ))}
      </ul>
    </AdministrationPage>
  );
}
