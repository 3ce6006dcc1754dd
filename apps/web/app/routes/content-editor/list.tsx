import type { ListedContent } from "@tremplin/api";
import { Button, Disclosure, Notice } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { contentPath, editorPath, publicPath } from "../../content-editor/paths.ts";
import { StateTags } from "../../content-editor/state-tags.tsx";
import { shortMoment } from "../../format/moment.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import stylesheet from "../../styles/content-editor.css?url";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/list";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.content.list());
}

/** Takes out again what was put away. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const id = textOf(form, "document");
  const back = await attempt(form, () => servicesOf(context).api.content.bringBack({ id }));
  return back.ok ? done(editorPath(id), "content-back") : back.again;
}

/** Every page of the board: those that are files of the instance, and those that are written here. */
export default function ContentPages({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const { pages, removed } = loaderData.unsent;
  const { timeZone } = instance.config;
  return (
    <AdministrationPage title="contentEditor.title" intro="contentEditor.intro">
      <link rel="stylesheet" href={stylesheet} precedence="default" />
      <p className="button-row">
        <a className="button button-strong" href={`${contentPath}/nouvelle`}>
          {t("contentEditor.new")}
        </a>
        <a className="button button-plain" href={`${contentPath}/images`}>
          {t("contentEditor.pictures")}
        </a>
      </p>
      {pages.some(({ origin }) => origin === "both") ? (
        <Notice tone="warning">
          <p>{t("contentEditor.fileWins")}</p>
        </Notice>
      ) : null}
      {pages.some(({ isBroken }) => isBroken) ? (
        <Notice tone="problem">
          <p>{t("contentEditor.brokenAbout")}</p>
        </Notice>
      ) : null}
      <ul className="plain-list content-list">
        {pages.map((page) => (
          <li key={page.path}>
            <h2>
              <a href={pathOf(page)}>{page.title}</a>
            </h2>
            <p className="soft">
              {publicPath(page)}
              {page.document
                ? ` · ${t("contentEditor.savedAt", { moment: shortMoment(page.document.updatedAt, timeZone) })}`
                : ""}
            </p>
            <StateTags {...page} />
          </li>
        ))}
      </ul>
      {removed.length > 0 ? (
        <section className="space-part" aria-labelledby="rangees">
          <h2 id="rangees">{t("contentEditor.removed")}</h2>
          <p>{t("contentEditor.removedAbout")}</p>
          <ul className="plain-list content-list">
            {removed.map(({ id, path, deletedAt }) => (
              <li key={id}>
                <Disclosure
                  summary={`/${path}`}
                  open={(attemptOf(actionData)?.typed.get("document")?.[0] ?? "") === id}
                >
                  <p className="soft">
                    {deletedAt
                      ? t("contentEditor.removedAt", { moment: shortMoment(deletedAt, timeZone) })
                      : ""}
                  </p>
                  <p>
                    <a href={`${editorPath(id)}/historique`}>{t("contentEditor.history")}</a>
                  </p>
                  <Form attempt={attemptOf(actionData)} prefix={`${id}-`}>
                    <input type="hidden" name="document" value={id} />
                    <p>
                      <Button type="submit">{t("contentEditor.bringBack", { path })}</Button>
                    </p>
                  </Form>
                </Disclosure>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {pages.some(({ document }) => document !== null) ? (
        <section className="space-part" aria-labelledby="emporter">
          <h2 id="emporter">{t("contentEditor.takeAway")}</h2>
          <p>{t("contentEditor.takeAwayAbout")}</p>
          <form method="post" action={`${contentPath}/pages.zip`}>
            <p>
              <Button type="submit">{t("contentEditor.download")}</Button>
            </p>
          </form>
        </section>
      ) : null}
    </AdministrationPage>
  );
}

function pathOf({ document, path }: ListedContent): string {
  return document ? editorPath(document.id) : `${contentPath}/fichiers/${path}`;
}
