import type { ContentHistory } from "@tremplin/api";
import { Button, Notice, Tag } from "@tremplin/ui";
import { data } from "react-router";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { Difference } from "../../content-editor/difference.tsx";
import { editorPath } from "../../content-editor/paths.ts";
import { shortMoment } from "../../format/moment.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import stylesheet from "../../styles/content-editor.css?url";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/history";

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { content } = servicesOf(context).api;
  const id = params.document;
  const asked = new URL(request.url).searchParams;
  try {
    const history = await content.history({ id });
    const number = whole(asked.get("version")) ?? history.document.version;
    const before = whole(asked.get("avant")) ?? number - 1;
    return unsent({ history, compared: await content.compare({ id, number, before }) });
  } catch (error) {
    if ((error as { code?: unknown }).code === "NOT_FOUND") throw data(null, 404);
    throw error;
  }
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** Makes an older text the newest again. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData();
  const id = params.document;
  const [basedOn, number] = [Number(textOf(form, "basedOn")), Number(textOf(form, "number"))];
  const { content } = servicesOf(context).api;
  const restored = await attempt(form, () => content.restore({ id, basedOn, number }));
  return restored.ok ? done(editorPath(id), "content-restore") : restored.again;
}

/** All that a page ever said, who wrote it, and what changed. */
export default function ContentHistoryPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { history, compared } = loaderData.unsent;
  const { document, title } = history;
  const isGone = document.deletedAt !== null;
  return (
    <AdministrationPage
      title="contentEditor.title"
      heading={t("contentEditor.historyOf", { title })}
      intro="contentEditor.historyAbout"
    >
      <link rel="stylesheet" href={stylesheet} precedence="default" />
      {isGone ? (
        <Notice>
          <p>{t("contentEditor.removedAbout")}</p>
        </Notice>
      ) : (
        <p>
          <a href={editorPath(document.id)}>{t("contentEditor.backToText")}</a>
        </p>
      )}
      <section aria-labelledby="comparaison">
        <h2 id="comparaison">
          {compared.before === 0
            ? t("contentEditor.firstVersion", { number: compared.number })
            : t("contentEditor.compared", { number: compared.number, before: compared.before })}
        </h2>
        <Difference lines={compared.difference} />
        {!isGone && compared.number !== document.version ? (
          <Form attempt={attemptOf(actionData)}>
            <input type="hidden" name="basedOn" value={document.version} />
            <input type="hidden" name="number" value={compared.number} />
            <p>{t("contentEditor.restoreAbout")}</p>
            <p>
              <Button type="submit">{t("contentEditor.restore", { number: compared.number })}</Button>
            </p>
          </Form>
        ) : null}
      </section>
      <section aria-labelledby="versions">
        <h2 id="versions">{t("contentEditor.versions", { count: history.versions.length })}</h2>
        <Versions history={history} shown={compared.number} />
      </section>
    </AdministrationPage>
  );
}

function Versions({ history, shown }: { readonly history: ContentHistory; readonly shown: number }) {
  const { t, instance } = usePage();
  const { document, versions } = history;
  const here = `${editorPath(document.id)}/historique`;
  return (
    <ol className="plain-list content-list">
      {versions.map(({ number, step, authorName, at, note, path }) => (
        <li key={number} aria-current={number === shown ? "true" : undefined}>
          <h3>
            {t("contentEditor.version", { number })}{" "}
            {number === document.publishedVersion ? (
              <Tag look="strong">{t("contentEditor.state.published")}</Tag>
            ) : null}
          </h3>
          <p>
            {step === "restore"
              ? t("contentEditor.step.restored", { number: note })
              : t(`contentEditor.step.${step}`, { path })}
            {step !== "restore" && note ? ` ${t("contentEditor.noted", { note })}` : ""}
          </p>
          <p className="soft">
            {authorName}, {shortMoment(at, instance.config.timeZone)}
          </p>
          <p className="button-row">
            <a href={`${here}?version=${number}`}>
              {t("contentEditor.seeChange")}
              <span className="sr-only"> {t("contentEditor.version", { number })}</span>
            </a>
            {number === document.version ? null : (
              <a href={`${here}?version=${document.version}&avant=${number}`}>
                {t("contentEditor.seeSince")}
                <span className="sr-only"> {t("contentEditor.version", { number })}</span>
              </a>
            )}
            <a href={`${editorPath(document.id)}/apercu?version=${number}`}>
              {t("contentEditor.seePage")}
              <span className="sr-only"> {t("contentEditor.version", { number })}</span>
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}
