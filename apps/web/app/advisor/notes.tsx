import type { FileNote } from "@tremplin/api";
import { Button, Disclosure, Tag } from "@tremplin/ui";
import { shortMoment } from "../format/moment.ts";
import type { Attempt } from "../forms/attempt.ts";
import { ChoicesField, TextAreaField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

interface NotesProps {
  readonly notes: readonly FileNote[];
  /** The form that came back: of a new note, or of the note that it names. */
  readonly attempt: Attempt | null;
}

/** Notes about a young person, each marked with who reads it; one's own may be changed. */
export function Notes({ notes, attempt }: NotesProps) {
  const { t } = usePage();
  const named = attempt?.typed.get("note")?.[0];
  return (
    <section aria-labelledby="notes" className="space-part">
      <h2 id="notes">{t("note.title")}</h2>
      <Disclosure summary={t("note.add")} open={attempt !== null && named === undefined}>
        <Form attempt={named === undefined ? attempt : null} prefix="note-">
          <NoteFields />
          <p>
            <Button look="strong" type="submit" name="step" value="add-note">
              {t("note.addNow")}
            </Button>
          </p>
        </Form>
      </Disclosure>
      {notes.length === 0 ? <p className="soft">{t("note.none")}</p> : null}
      <ul className="note-list">
        {notes.map((note) => (
          <li key={note.id} className={note.visibility === "shared" ? "note-shared" : undefined}>
            <NoteText note={note} />
            {note.isOwn ? (
              <Disclosure summary={t("note.change")} open={named === note.id}>
                <Form attempt={named === note.id ? attempt : null} prefix={`note-${note.id}-`}>
                  <input type="hidden" name="note" value={note.id} />
                  <NoteFields note={note} />
                  <p className="form-actions">
                    <Button type="submit" name="step" value="change-note">
                      {t("note.addNow")}
                    </Button>
                    <Button type="submit" name="step" value="delete-note">
                      {t("note.delete")}
                    </Button>
                  </p>
                </Form>
              </Disclosure>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A note as it is read, with who wrote it and when. */
export function NoteText({
  note,
  isMarked = true,
}: {
  readonly note: FileNote;
  readonly isMarked?: boolean;
}) {
  const { t, instance } = usePage();
  const { timeZone } = instance.config;
  const { visibility, authorName, createdAt, updatedAt, text } = note;
  const isChanged = updatedAt.getTime() !== createdAt.getTime();
  return (
    <>
      <p className="note-head">
        {isMarked ? (
          <Tag look={visibility === "shared" ? "strong" : "plain"}>{t(`note.${visibility}`)}</Tag>
        ) : null}
        <span className="soft">
          {authorName} · {shortMoment(createdAt, timeZone)}
          {isChanged ? ` (${t("note.changed", { day: shortMoment(updatedAt, timeZone) })})` : ""}
        </span>
      </p>
      <p className="message-text">{text}</p>
    </>
  );
}

function NoteFields({ note }: { readonly note?: FileNote }) {
  const { t } = usePage();
  return (
    <>
      <TextAreaField
        name="text"
        label={t("note.text")}
        rows={4}
        maxLength={4000}
        {...(note ? { value: note.text } : {})}
      />
      <ChoicesField
        name="visibility"
        label={t("note.visibility")}
        value={note?.visibility ?? "private"}
        options={(["private", "shared"] as const).map((each) => ({
          value: each,
          label: t(`note.${each}`),
          hint: t(`note.${each}Hint`),
        }))}
      />
    </>
  );
}
