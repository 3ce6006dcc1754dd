import { Button } from "@tremplin/ui";
import { data } from "react-router";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import stylesheet from "../../styles/theme-gallery.css?url";
import { ChangeTable } from "../../theme-gallery/change-table.tsx";
import { composed } from "../../theme-gallery/composed.ts";
import { studioPath, wishesOf } from "../../theme-gallery/wishes.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/theme-write";

export async function loader({ context, request }: Route.LoaderArgs) {
  const { api } = servicesOf(context);
  const { mayWrite } = await api.administration.theme.show({ name: null });
  if (!mayWrite) throw data(null, 404);
  const { changes, problems, over } = await composed(api, request);
  if (problems.length > 0) throw data(null, 404);
  return unsent({ changes, over });
}

export async function action({ context, request }: Route.ActionArgs) {
  const { theme } = servicesOf(context).api.administration;
  const form = await request.formData();
  const wishes = wishesOf(new URL(request.url).searchParams);
  const written = await attempt(form, () => theme.write({ wishes, over: textOf(form, "over") }));
  return written.ok ? done(studioPath, "theme-written") : written.again;
}

/** In development: what will change in the file of the theme, before it is written. */
export default function WriteTheme({ loaderData, actionData }: Route.ComponentProps) {
  const { t, url } = usePage();
  const { changes, over } = loaderData.unsent;
  return (
    <AdministrationPage title="theme.write" intro="theme.writeAbout">
      <link rel="stylesheet" href={stylesheet} precedence="default" />
      <p>
        <a href={`${studioPath}${url.search}`}>{t("theme.backToStudio")}</a>
      </p>
      {changes.length === 0 ? (
        <p className="nothing">{t("theme.noChange")}</p>
      ) : (
        <Form attempt={attemptOf(actionData)}>
          <ChangeTable changes={changes} />
          <input type="hidden" name="over" value={over} />
          <p>
            <Button look="strong" type="submit">
              {t("theme.writeNow")}
            </Button>
          </p>
        </Form>
      )}
    </AdministrationPage>
  );
}
