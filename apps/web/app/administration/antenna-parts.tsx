import type { AntennaForm } from "@tremplin/api";
import { antennaPath } from "@tremplin/core/antenna";
import { Button } from "@tremplin/ui";
import { Picture } from "../employer/picture.tsx";
import type { Attempt } from "../forms/attempt.ts";
import { ButtonForm } from "../forms/button-form.tsx";
import { TextField } from "../forms/fields.tsx";
import { FileField } from "../forms/file-field.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

interface Part {
  readonly antenna: AntennaForm;
  /** What was sent of this very form. */
  readonly attempt: Attempt | null;
}

/** Whether the public sees it, with the way there and back. */
export function AntennaLife({ antenna: { id, slug, state }, attempt }: Part) {
  const { t } = usePage();
  const isOpen = state === "open";
  return (
    <section className="space-part" aria-labelledby="etat">
      <h2 id="etat">{t(`antennaAdmin.state.${state}`)}</h2>
      <p>{t(isOpen ? "antennaAdmin.closeHint" : "antennaAdmin.openHint")}</p>
      <p className="button-row">
        <a className="button button-plain" href={`/espace/administration/antennes/${id}/apercu`}>
          {t("antennaAdmin.preview")}
        </a>
        {isOpen ? (
          <a className="button button-plain" href={antennaPath({ slug })}>
            {t("antennaAdmin.publicPage")}
          </a>
        ) : null}
      </p>
      <Form attempt={attempt} prefix="etat-">
        <p className="form-actions">
          <Button
            type="submit"
            look={isOpen ? "plain" : "strong"}
            name="step"
            value={isOpen ? "close" : "open"}
          >
            {t(isOpen ? "antennaAdmin.close" : "antennaAdmin.open")}
          </Button>
        </p>
      </Form>
    </section>
  );
}

/** Its picture, and another in its place. */
export function AntennaPicture({ antenna: { picture }, attempt }: Part) {
  const { t } = usePage();
  return (
    <section className="space-part" aria-labelledby="image">
      <h2 id="image">{t("antennaAdmin.picture")}</h2>
      {picture ? <Picture picture={picture} alt="" className="antenna-picture" /> : null}
      <Form attempt={attempt} prefix="image-" encType="multipart/form-data">
        <FileField name="picture" label={t("antennaAdmin.picture")} />
        <p className="form-actions">
          <Button type="submit" name="step" value="set-picture">
            {t("antennaAdmin.pictureSend")}
          </Button>
          {picture ? (
            <Button type="submit" name="step" value="remove-picture">
              {t("antennaAdmin.pictureRemove")}
            </Button>
          ) : null}
        </p>
      </Form>
    </section>
  );
}

/** Who moderates in its territory, and one more. */
export function AntennaModerators({ antenna: { moderators, invited }, attempt }: Part) {
  const { t } = usePage();
  const isNone = moderators.length + invited.length === 0;
  return (
    <section className="space-part" aria-labelledby="moderateurs">
      <h2 id="moderateurs">{t("antennaAdmin.moderators")}</h2>
      <p>{t("antennaAdmin.moderatorsIntro")}</p>
      {isNone ? <p className="soft">{t("antennaAdmin.moderatorsNone")}</p> : null}
      <ul className="plain-list">
        {moderators.map(({ userId, name, email }) => (
          <li key={userId} className="button-row">
            <span>
              {name} ({email})
            </span>
            <ButtonForm>
              <input type="hidden" name="person" value={userId} />
              <Button type="submit" name="step" value="remove-moderator">
                {t("antennaAdmin.removeModerator", { name })}
              </Button>
            </ButtonForm>
          </li>
        ))}
        {invited.map((email) => (
          <li key={email}>{t("antennaAdmin.invited", { email })}</li>
        ))}
      </ul>
      <Form attempt={attempt} prefix="moderateur-">
        <TextField
          name="email"
          type="email"
          label={t("antennaAdmin.moderatorEmail")}
          hint={t("antennaAdmin.moderatorHint")}
          maxLength={254}
          autoComplete="off"
        />
        <p className="form-actions">
          <Button type="submit" name="step" value="add-moderator">
            {t("antennaAdmin.addModerator")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
