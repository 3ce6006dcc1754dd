import type { AntennaForm as Known } from "@tremplin/api";
import { antennaAccents } from "@tremplin/core/antenna";
import { Button, Checkbox, ChoiceGroup, Field, TextInput } from "@tremplin/ui";
import type { Attempt } from "../forms/attempt.ts";
import { ChoicesField, TextAreaField, TextField } from "../forms/fields.tsx";
import { Form, useField } from "../forms/form.tsx";
import { usePage } from "../page.ts";

/** What a new antenna begins with. */
export const newAntenna: Known = {
  id: "",
  name: "",
  slug: "",
  host: "",
  accent: "",
  intro: "",
  areas: [],
  picture: null,
  state: "draft",
  isDeclared: false,
  moderators: [],
  invited: [],
};

interface AntennaFormProps {
  readonly antenna: Known;
  /** The areas that are ticked: what was sent, or what is known. */
  readonly areas: Known["areas"];
  readonly attempt: Attempt | null;
}

/** What an antenna is: its name and address, its territory, its look and its words. */
export function AntennaForm({ antenna, areas, attempt }: AntennaFormProps) {
  const { t, baseUrl } = usePage();
  const { name, slug, host, accent, intro, state } = antenna;
  const wasOpen = state === "open" || state === "closed";
  return (
    <Form attempt={attempt}>
      {/* The first button is what the Enter key presses. */}
      <button type="submit" name="step" value="keep" className="sr-only" tabIndex={-1} aria-hidden="true" />
      <TextField name="name" label={t("antennaAdmin.name")} value={name} maxLength={80} />
      <TextField
        name="slug"
        label={t("antennaAdmin.slug")}
        hint={wasOpen ? t("antennaAdmin.slugKept") : t("antennaAdmin.slugHint", { address: baseUrl })}
        value={slug}
        readOnly={wasOpen}
        optional
        maxLength={40}
      />
      <TickedAreas areas={areas} />
      <AreaField />
      <TextAreaField
        name="intro"
        label={t("antennaAdmin.intro")}
        hint={t("antennaAdmin.introHint")}
        value={intro}
        optional
        rows={6}
        maxLength={4_000}
      />
      <ChoicesField
        name="accent"
        label={t("antennaAdmin.accent")}
        hint={t("antennaAdmin.accentHint")}
        value={accent}
        optional
        options={[
          { value: "", label: t("antennaAdmin.accent.none") },
          ...antennaAccents.map((tone) => ({ value: tone, label: t(`antennaAdmin.accent.${tone}`) })),
        ]}
      />
      <TextField
        name="host"
        label={t("antennaAdmin.host")}
        hint={t("antennaAdmin.hostHint")}
        value={host}
        optional
        maxLength={300}
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
      />
      <p className="form-actions">
        <Button type="submit" look="strong" name="step" value="keep">
          {t("antennaAdmin.save")}
        </Button>
      </p>
    </Form>
  );
}

function TickedAreas({ areas }: Pick<AntennaFormProps, "areas">) {
  const { t } = usePage();
  if (areas.length === 0) return <p className="soft">{t("antennaAdmin.areasNone")}</p>;
  return (
    <ChoiceGroup legend={t("antennaAdmin.areas")} hint={t("antennaAdmin.areasHint")}>
      {areas.map(({ key, label }) => (
        <Checkbox key={key} name="areas" value={key} defaultChecked>
          {label}
          <input type="hidden" name="labels" value={`${key}|${label}`} />
        </Checkbox>
      ))}
    </ChoiceGroup>
  );
}

/** One more area: chosen among those proposed, or typed in full. */
function AreaField() {
  const { t } = usePage();
  const field = useField("area");
  const described = [`${field.id}-hint`, field.problem ? `${field.id}-problem` : ""];
  return (
    <>
      <Field
        for={field.id}
        label={t("antennaAdmin.area")}
        hint={t("antennaAdmin.areaHint")}
        problem={field.problem}
        problemLabel={t("form.error")}
      >
        <div
          className="combobox"
          data-place-field="/espace/administration/antennes/propositions"
          data-label={t("antennaAdmin.areaList")}
          data-none={t("search.placesNone")}
          data-one={t("search.placesOne")}
          data-many={t("search.placesMany", { count: "#" })}
        >
          <TextInput
            id={field.id}
            name="area"
            data-unkept=""
            defaultValue={field.value}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={field.problem ? true : undefined}
            aria-describedby={described.filter(Boolean).join(" ")}
          />
        </div>
      </Field>
      <p>
        <Button type="submit" name="step" value="add-area">
          {t("antennaAdmin.addArea")}
        </Button>
      </p>
    </>
  );
}
