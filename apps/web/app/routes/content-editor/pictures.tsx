import type { ListedPicture } from "@tremplin/api";
import { Button } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { contentPath } from "../../content-editor/paths.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { FileField } from "../../forms/file-field.tsx";
import { Form } from "../../forms/form.tsx";
import { fileOf } from "../../forms/sent-file.ts";
import { textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import stylesheet from "../../styles/content-editor.css?url";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/pictures";

const here = `${contentPath}/images`;

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.content.pictures.list());
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const { pictures } = servicesOf(context).api.content;
  if (textOf(form, "step") === "remove") {
    const removed = await attempt(form, () => pictures.remove({ path: textOf(form, "path") }));
    return removed.ok ? done(here, "content-picture-removed") : removed.again;
  }
  const { name, bytes } = await fileOf(form, "picture");
  const added = await attempt(form, () => pictures.add({ name, bytes, alt: textOf(form, "alt") }));
  return added.ok ? done(here, "content-picture-added") : added.again;
}

/** The pictures that texts may show, and a form to add one. */
export default function ContentPictures({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const sent = attemptOf(actionData);
  const removed = sent?.typed.get("path")?.[0] ?? null;
  return (
    <AdministrationPage
      title="contentEditor.title"
      heading={t("contentEditor.pictures")}
      intro="contentEditor.picturesAbout"
    >
      <link rel="stylesheet" href={stylesheet} precedence="default" />
      <p>
        <a href={contentPath}>{t("contentEditor.backToPages")}</a>
      </p>
      <section aria-labelledby="ajouter">
        <h2 id="ajouter">{t("contentEditor.pictureAdd")}</h2>
        <Form attempt={removed === null ? sent : null} encType="multipart/form-data">
          <FileField name="picture" label={t("contentEditor.pictureFile")} />
          <TextField
            name="alt"
            label={t("contentEditor.field.alt")}
            hint={t("contentEditor.hint.alt")}
            maxLength={200}
          />
          <p>
            <Button look="strong" type="submit" name="step" value="add">
              {t("contentEditor.pictureAdd")}
            </Button>
          </p>
        </Form>
      </section>
      <ul className="plain-list content-pictures">
        {loaderData.unsent.map((picture) => (
          <li key={picture.path}>
            <Picture picture={picture} />
            {picture.usedBy.length === 0 ? (
              <Form attempt={removed === picture.path ? sent : null} prefix={`${picture.path}-`}>
                <input type="hidden" name="path" value={picture.path} />
                <p>
                  <Button type="submit" name="step" value="remove">
                    {t("contentEditor.pictureRemove")}
                    <span className="sr-only"> {picture.path}</span>
                  </Button>
                </p>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </AdministrationPage>
  );
}

function Picture({ picture }: { readonly picture: ListedPicture }) {
  const { t } = usePage();
  const { path, src, width, height, alt, usedBy } = picture;
  return (
    <>
      <img src={src} width={width} height={height} alt={alt} loading="lazy" />
      <p>{alt}</p>
      <p>
        {t("contentEditor.pictureCopy")} <code>{`![${alt}](${path})`}</code>
      </p>
      <p className="soft">
        {usedBy.length === 0
          ? t("contentEditor.pictureUnused")
          : t("contentEditor.pictureUsed", { pages: usedBy.join(", ") })}
      </p>
    </>
  );
}
