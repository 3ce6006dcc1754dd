import { AdministrationPage } from "../../administration/administration-page.tsx";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/mails";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.administration.mails.list());
}

/** Every mail that the board writes. */
export default function Mails({ loaderData }: Route.ComponentProps) {
  return (
    <AdministrationPage title="administration.mails" intro="administration.mailsAbout">
      <ul className="plain-list">
        {loaderData.unsent.map(({ kind, subject }) => (
          <li key={kind} className="plain-row">
            <a className="row-link" href={`/espace/administration/courriels/${kind}`}>
              {subject}
            </a>
            <code className="field-hint">{kind}</code>
          </li>
        ))}
      </ul>
    </AdministrationPage>
  );
}
