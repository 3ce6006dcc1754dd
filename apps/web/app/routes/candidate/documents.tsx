import { documentKinds } from "@tremplin/core/document";
import { Button } from "@tremplin/ui";
import { data } from "react-router";
import { FileHead } from "../../advisor/file-head.tsx";
import { documentAccept } from "../../candidate/document-accept.ts";
import { longDay } from "../../format/day.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ButtonForm } from "../../forms/button-form.tsx";
import { SelectField } from "../../forms/fields.tsx";
import { FileField } from "../../forms/file-field.tsx";
import { Form } from "../../forms/form.tsx";
import { fileOf } from "../../forms/sent-file.ts";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/documents";

const kinds = documentKinds.filter((kind) => kind !== "cv");

export async function loader({ context, params }: Route.LoaderArgs) {
  const userId = (params as { candidate?: string }).candidate ?? null;
  const found = await servicesOf(context).api.document.list({ userId });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  if (textOf(form, "action") === "supprimer") {
    const removed = await attempt(form, () => api.document.remove({ id: textOf(form, "document") }));
    return removed.ok ? done("/espace/documents", "document-removed") : removed.again;
  }
  const file = await fileOf(form, "file");
  const kind = textOf(form, "kind") as (typeof kinds)[number];
  const added = await attempt(form, () => api.document.add({ ...file, kind }));
  return added.ok ? done("/espace/documents", "document-added") : added.again;
}

/** The documents that a young person shares with who accompanies them. */
export default function Documents({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance, has } = usePage();
  const { as, person, documents } = loaderData.unsent;
  const isOwn = as === "candidate";
  const title = isOwn ? t("documents.list") : t("documents.listOf", { name: person.name });
  return (
    <>
      <PageHead title={title} />
      {isOwn ? (
        <h1>{title}</h1>
      ) : (
        <>
          <FileHead id={person.id} name={person.name} />
          <h2>{title}</h2>
        </>
      )}
      {isOwn ? <p>{t(has("advisors") ? "documents.who" : "documents.whoAlone")}</p> : null}
      {documents.length === 0 ? <p>{t("documents.none")}</p> : null}
      <ul className="plain-list">
        {documents.map(({ id, kind, name, size, createdAt }) => (
          <li key={id} className="plain-row">
            <span>
              <a href={`/espace/documents/${id}`} download>
                {name}
              </a>{" "}
              <span className="field-hint">
                {t("documents.size", {
                  kind: t(`documentKind.${kind as (typeof kinds)[number]}`),
                  size: Math.max(1, Math.round(size / 1024)),
                  day: longDay(createdAt, instance.config.timeZone),
                })}
              </span>
            </span>
            {isOwn ? (
              <ButtonForm>
                <input type="hidden" name="document" value={id} />
                <Button
                  look="quiet"
                  type="submit"
                  name="action"
                  value="supprimer"
                  aria-label={t("documents.removeOne", { name })}
                >
                  {t("documents.remove")}
                </Button>
              </ButtonForm>
            ) : null}
          </li>
        ))}
      </ul>
      {isOwn ? (
        <section className="panel" aria-labelledby="partager">
          <h2 id="partager">{t("documents.add")}</h2>
          <Form attempt={attemptOf(actionData)} encType="multipart/form-data">
            <p>{t("documents.addHint")}</p>
            <SelectField
              name="kind"
              label={t("documents.kind")}
              options={kinds.map((value) => ({ value, label: t(`documentKind.${value}`) }))}
            />
            <FileField name="file" label={t("documents.file")} accept={documentAccept} />
            <p>
              <Button type="submit">{t("documents.addButton")}</Button>
            </p>
          </Form>
        </section>
      ) : null}
    </>
  );
}
