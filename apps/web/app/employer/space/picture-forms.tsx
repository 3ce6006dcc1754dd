import type { CompanyPhoto, StoredPicture } from "@tremplin/core/employer";
import { Button } from "@tremplin/ui";
import type { Attempt } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { FileField } from "../../forms/file-field.tsx";
import { Form } from "../../forms/form.tsx";
import { usePage } from "../../page.ts";
import { Picture } from "../picture.tsx";

interface Sent {
  /** What was sent of any of the forms. */
  readonly attempt: Attempt | null;
}

/** The logo, and another in its place. */
export function LogoForm({
  attempt,
  logo,
  name,
}: Sent & { readonly logo: StoredPicture | null; readonly name: string }) {
  const { t } = usePage();
  return (
    <>
      {logo ? (
        <Picture picture={logo} alt={t("companySpace.logoOf", { company: name })} className="company-logo" />
      ) : null}
      <Form attempt={ofStep(attempt, "set-logo", "remove-logo")} encType="multipart/form-data">
        <FileField name="logo" label={t(logo ? "companySpace.otherLogo" : "companySpace.chooseLogo")} />
        <p className="form-actions">
          <Button look="strong" type="submit" name="step" value="set-logo">
            {t("companySpace.sendPicture")}
          </Button>
          {logo ? (
            <Button type="submit" name="step" value="remove-logo">
              {t("companySpace.removeLogo")}
            </Button>
          ) : null}
        </p>
      </Form>
    </>
  );
}

/** Each photo with its words. */
export function PhotoForms({ attempt, photos }: Sent & { readonly photos: readonly CompanyPhoto[] }) {
  const { t } = usePage();
  const sent = ofStep(attempt, "describe-photo", "remove-photo");
  if (photos.length === 0) return null;
  return (
    <ul className="photo-forms">
      {photos.map((photo, index) => (
        <li key={photo.file}>
          <Picture picture={photo} alt="" isLazy />
          <Form
            attempt={sent?.typed.get("file")?.[0] === photo.file ? sent : null}
            prefix={`photo-${index + 1}-`}
          >
            <input type="hidden" name="file" value={photo.file} />
            <TextField
              name="alt"
              label={t("companySpace.altOf", { number: index + 1 })}
              value={photo.alt}
              maxLength={200}
            />
            <p className="form-actions">
              <Button type="submit" name="step" value="describe-photo">
                {t("companySpace.saveAlt", { number: index + 1 })}
              </Button>
              <Button type="submit" name="step" value="remove-photo">
                {t("companySpace.removePhoto", { number: index + 1 })}
              </Button>
            </p>
          </Form>
        </li>
      ))}
    </ul>
  );
}

/** One more photo. */
export function AddPhotoForm({ attempt }: Sent) {
  const { t } = usePage();
  return (
    <Form attempt={ofStep(attempt, "add-photo")} encType="multipart/form-data">
      <FileField name="photo" label={t("companySpace.choosePhoto")} />
      <TextField name="alt" label={t("companySpace.alt")} hint={t("companySpace.altHint")} maxLength={200} />
      <p>
        <Button look="strong" type="submit" name="step" value="add-photo">
          {t("companySpace.addPhoto")}
        </Button>
      </p>
    </Form>
  );
}

/** What was sent, for the form that sent it. */
function ofStep(attempt: Attempt | null, ...steps: readonly string[]): Attempt | null {
  return attempt && steps.includes(attempt.typed.get("step")?.[0] ?? "") ? attempt : null;
}
