import type { EditedContent } from "@tremplin/api";
import { maxContentLength, maxContentNote } from "@tremplin/core/content";
import { Button, Disclosure } from "@tremplin/ui";
import type { ReactNode } from "react";
import type { Attempt } from "../forms/attempt.ts";
import { TextAreaField, TextField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";
import { Toolbar } from "./toolbar.tsx";

interface EditorFormProps {
  readonly edited: EditedContent;
  readonly attempt: Attempt | null;
  /** The version that this text follows. */
  readonly basedOn: number;
  /** What is wrong in the text, at its head. */
  readonly children: ReactNode;
  /** Whether the fields beside title and text are shown at once. */
  readonly isHeadOpen: boolean;
}

/** The lines of a page's head, in their order. */
const headFields = [
  { name: "date", hint: "date", maxLength: 40 },
  { name: "updated", hint: "updated", maxLength: 40 },
  { name: "authors", hint: "list", maxLength: 500 },
  { name: "image", hint: "image", maxLength: 500 },
  { name: "alt", hint: "alt", maxLength: 500 },
  { name: "rome", hint: "rome", maxLength: 500 },
  { name: "tags", hint: "list", maxLength: 500 },
] as const;

/** Where a page is written: its title, its text, and what its head says of it. */
export function EditorForm({ edited, attempt, basedOn, children, isHeadOpen }: EditorFormProps) {
  const { t } = usePage();
  const { form, document, kind } = edited;
  return (
    <Form attempt={attempt} data-content-editor="">
      <input type="hidden" name="basedOn" value={basedOn} />
      {children}
      <TextField name="title" label={t("contentEditor.field.title")} value={form.title} maxLength={120} />
      <TextField
        name="description"
        label={t("contentEditor.field.description")}
        hint={t("contentEditor.hint.description")}
        value={form.description}
        optional
        maxLength={200}
      />
      <Toolbar />
      <TextAreaField
        name="body"
        label={t("contentEditor.field.body")}
        hint={t("contentEditor.hint.body")}
        value={form.body}
        optional
        rows={18}
        maxLength={maxContentLength}
        className="content-typed content-typed-body"
        spellCheck
      />
      <Disclosure summary={t("contentEditor.head")} open={isHeadOpen || kind !== "page"}>
        <div className="content-head">
          {headFields.map(({ name, hint, maxLength }) => (
            <TextField
              key={name}
              name={name}
              label={t(`contentEditor.field.${name}`)}
              hint={t(`contentEditor.hint.${hint}`)}
              value={form[name]}
              optional
              maxLength={maxLength}
            />
          ))}
          <TextAreaField
            name="rest"
            label={t("contentEditor.field.rest")}
            hint={t("contentEditor.hint.rest")}
            value={form.rest}
            optional
            rows={3}
            maxLength={5_000}
            className="content-typed"
          />
        </div>
      </Disclosure>
      <TextField
        name="note"
        label={t("contentEditor.field.note")}
        hint={t("contentEditor.hint.note")}
        optional
        maxLength={maxContentNote}
      />
      <div className="button-row">
        <Button type="submit" look="strong" name="step" value="save">
          {t("contentEditor.save")}
        </Button>
        <Button type="submit" name="step" value="preview">
          {t("contentEditor.tryOut")}
        </Button>
        <Button type="submit" name="step" value="publish">
          {t(document.state === "draft" ? "contentEditor.publish" : "contentEditor.publishChanges")}
        </Button>
      </div>
    </Form>
  );
}
