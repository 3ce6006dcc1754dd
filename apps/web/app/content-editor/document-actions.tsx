import type { EditedContent } from "@tremplin/api";
import { maxContentPath } from "@tremplin/core/content";
import { Button, Disclosure } from "@tremplin/ui";
import type { Attempt } from "../forms/attempt.ts";
import { ButtonForm } from "../forms/button-form.tsx";
import { TextField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

interface DocumentActionsProps {
  readonly edited: EditedContent;
  readonly attempt: Attempt | null;
}

/** What can be done with a page besides writing it: hide it, move it, put it away. */
export function DocumentActions({ edited: { document, isFile }, attempt }: DocumentActionsProps) {
  const { t } = usePage();
  const isSeen = document.publishedVersion !== null;
  return (
    <section className="space-part" aria-labelledby="autres">
      <h2 id="autres">{t("contentEditor.others")}</h2>
      {isSeen ? (
        <ButtonForm>
          <p>{t("contentEditor.unpublishAbout")}</p>
          <p>
            <Button type="submit" name="step" value="unpublish">
              {t("contentEditor.unpublish")}
            </Button>
          </p>
        </ButtonForm>
      ) : null}
      <Disclosure summary={t("contentEditor.rename")} open={attempt !== null || isFile}>
        <Form attempt={attempt} prefix="adresse-">
          <input type="hidden" name="basedOn" value={document.version} />
          <TextField
            name="path"
            label={t("contentEditor.field.path")}
            hint={t("contentEditor.hint.path")}
            value={document.path}
            maxLength={maxContentPath}
            autoComplete="off"
            spellCheck={false}
          />
          <p>
            <Button type="submit" name="step" value="rename">
              {t("contentEditor.renameNow")}
            </Button>
          </p>
        </Form>
      </Disclosure>
      <Disclosure summary={t("contentEditor.remove")}>
        <ButtonForm>
          <input type="hidden" name="basedOn" value={document.version} />
          <p>{t("contentEditor.removeAbout")}</p>
          <p>
            <Button type="submit" name="step" value="remove">
              {t("contentEditor.removeNow")}
            </Button>
          </p>
        </ButtonForm>
      </Disclosure>
    </section>
  );
}
