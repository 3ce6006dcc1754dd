import { Button, Disclosure, Tag } from "@tremplin/ui";
import { data } from "react-router";
import { FileHead } from "../../advisor/file-head.tsx";
import { documentAccept } from "../../candidate/document-accept.ts";
import { longDay } from "../../format/day.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { FileField } from "../../forms/file-field.tsx";
import { Form } from "../../forms/form.tsx";
import { fileOf } from "../../forms/sent-file.ts";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/cv-list";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.cv.list({ userId: candidateIn(params) });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

/** The page stands at two addresses: one's own, and that of a young person whom one accompanies. */
function candidateIn(params: object): string | null {
  return (params as { candidate?: string }).candidate ?? null;
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const title = textOf(form, "title");
  if (textOf(form, "action") === "faire") {
    const made = await attempt(form, () => api.cv.make({ title }));
    return made.ok ? done(`/espace/cv/${made.value.id}`, "cv-made") : made.again;
  }
  const file = await fileOf(form, "file");
  const added = await attempt(form, () => api.cv.addFile({ ...file, title }));
  return added.ok ? done(`/espace/cv/${added.value.id}`, "cv-added") : added.again;
}

/** The versions of a CV, and two ways to a new one: a file, or the profile. */
export default function CvList({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const { as, person, versions, canMake } = loaderData.unsent;
  const isOwn = as === "candidate";
  const title = isOwn ? t("cv.list") : t("cv.listOf", { name: person.name });
  const sent = attemptOf(actionData);
  const isMaking = sent?.typed.get("action")?.[0] === "faire";
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
      {versions.length === 0 ? <p>{t(isOwn ? "cv.none" : "cv.noneOf")}</p> : null}
      <ul className="plain-list">
        {versions.map(({ id, number, title: name, kind, state, createdAt }) => (
          <li key={id} className="plain-row">
            <span>
              <a href={`/espace/cv/${id}`}>{name}</a>{" "}
              <span className="field-hint">
                n° {number} · {t(`cv.kind.${kind}`)} · {longDay(createdAt, instance.config.timeZone)}
              </span>
            </span>
            <Tag look={state === "validated" ? "strong" : "plain"}>{t(`cvState.${state}`)}</Tag>
          </li>
        ))}
      </ul>
      {isOwn ? (
        <>
          <Disclosure summary={t("cv.make")} open={isMaking}>
            {canMake ? (
              <Form attempt={isMaking ? sent : null} prefix="faire-">
                <p>{t("cv.makeHint")}</p>
                <input type="hidden" name="action" value="faire" />
                <TextField name="title" label={t("cv.addTitle")} hint={t("cv.addTitleHint")} maxLength={80} />
                <p>
                  <Button look="strong" type="submit">
                    {t("cv.makeButton")}
                  </Button>
                </p>
              </Form>
            ) : (
              <p>
                {t("cv.makeMissing")} <a href="/espace/profil">{t("profile.title")}</a>
              </p>
            )}
          </Disclosure>
          <Disclosure summary={t("cv.add")} open={sent !== null && !isMaking}>
            <Form attempt={isMaking ? null : sent} encType="multipart/form-data" prefix="ajouter-">
              <p>{t("cv.addHint")}</p>
              <input type="hidden" name="action" value="ajouter" />
              <FileField name="file" label={t("cv.file")} accept={documentAccept} />
              <TextField
                name="title"
                label={t("cv.addTitle")}
                hint={t("cv.addTitleHint")}
                maxLength={80}
                optional
              />
              <p>
                <Button type="submit">{t("cv.add")}</Button>
              </p>
            </Form>
          </Disclosure>
        </>
      ) : null}
    </>
  );
}
