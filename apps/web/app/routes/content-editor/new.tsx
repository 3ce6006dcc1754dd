import { maxContentPath } from "@tremplin/core/content";
import { Button } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { editorPath } from "../../content-editor/paths.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ChoicesField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/new";

const kinds = ["page", "article", "portrait"] as const;
type Kind = (typeof kinds)[number];

export async function loader({ context }: Route.LoaderArgs) {
  // Whoever may not begin a page is told so before they type.
  await servicesOf(context).api.content.list();
  return unsent(null);
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const { content } = servicesOf(context).api;
  const kind = textOf(form, "kind") as Kind;
  const [title, path] = [textOf(form, "title"), textOf(form, "path")];
  const made = await attempt(form, () => content.create({ kind, title, path }));
  return made.ok ? done(editorPath(made.value.id), "content-created") : made.again;
}

/** Begins a page, an article or the portrait of a job. */
export default function NewContent({ actionData }: Route.ComponentProps) {
  const { t } = usePage();
  return (
    <AdministrationPage title="contentEditor.title" heading={t("contentEditor.new")}>
      <Form attempt={attemptOf(actionData)}>
        <ChoicesField
          name="kind"
          label={t("contentEditor.field.kind")}
          value="page"
          options={kinds.map((kind) => ({
            value: kind,
            label: t(`contentEditor.kind.${kind}`),
            hint: t(`contentEditor.kindAbout.${kind}`),
          }))}
        />
        <TextField name="title" label={t("contentEditor.field.title")} maxLength={120} />
        <TextField
          name="path"
          label={t("contentEditor.field.path")}
          hint={t("contentEditor.hint.newPath")}
          optional
          maxLength={maxContentPath}
          autoComplete="off"
          spellCheck={false}
        />
        <p>
          <Button look="strong" type="submit">
            {t("contentEditor.begin")}
          </Button>
        </p>
      </Form>
    </AdministrationPage>
  );
}
