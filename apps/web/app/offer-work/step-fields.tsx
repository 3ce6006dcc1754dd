import { contractKinds, type DraftFields, type DraftStep, type Rome } from "@tremplin/core/offer";
import { contractName } from "../format/contract.ts";
import { CheckField, ChoicesField, SelectField, TextAreaField, TextField } from "../forms/fields.tsx";
import { PlaceField } from "../forms/place-field.tsx";
import { usePage } from "../page.ts";

interface StepFieldsProps {
  readonly step: DraftStep;
  readonly fields: DraftFields;
  /** Jobs of the ROME that the title may name. */
  readonly romes: readonly Rome[];
}

/** What one step of the editor asks. */
export function StepFields({ step, fields, romes }: StepFieldsProps) {
  const Fields = stepFields[step];
  return <Fields fields={fields} romes={romes} />;
}

type Fields = Pick<StepFieldsProps, "fields" | "romes">;

function Job({ fields, romes }: Fields) {
  const { t } = usePage();
  return (
    <>
      <TextField
        name="title"
        label={t("draft.title")}
        hint={t("draft.titleHint")}
        value={fields.title ?? ""}
        maxLength={120}
      />
      {romes.length > 0 ? (
        <SelectField
          name="rome"
          label={t("draft.rome")}
          hint={t("draft.romeHint")}
          value={fields.rome ?? romes[0]?.code ?? ""}
          empty={t("draft.romeNone")}
          optional
          options={romes.map(({ code, label }) => ({ value: code, label: `${label} (${code})` }))}
        />
      ) : null}
      <SelectField
        name="contract"
        label={t("draft.contract")}
        value={fields.contract ?? ""}
        empty={t("draft.choose")}
        options={contractKinds.map((kind) => ({ value: kind, label: contractName(kind, t) }))}
      />
      <TextField
        name="contractMonths"
        label={t("draft.contractMonths")}
        hint={t("draft.contractMonthsHint")}
        value={fields.contractMonths ?? ""}
        inputMode="decimal"
        optional
      />
      <TextField
        name="posts"
        label={t("draft.posts")}
        value={fields.posts ?? "1"}
        inputMode="numeric"
        optional
      />
      <TextField
        name="startsOn"
        label={t("draft.startsOn")}
        hint={t("draft.startsOnHint")}
        type="date"
        value={fields.startsOn ?? ""}
        optional
      />
    </>
  );
}

function Hours({ fields }: Fields) {
  const { t } = usePage();
  return (
    <>
      <PlaceField
        name="place"
        label={t("draft.place")}
        hint={t("draft.placeHint")}
        value={fields.place ?? ""}
      />
      <TextField
        name="street"
        label={t("draft.street")}
        value={fields.street ?? ""}
        optional
        maxLength={150}
      />
      <ChoicesField
        name="workingTime"
        label={t("draft.workingTime")}
        value={fields.workingTime ?? ""}
        options={[
          { value: "full", label: t("time.full") },
          { value: "part", label: t("time.part") },
        ]}
      />
      <TextField
        name="weeklyHours"
        label={t("draft.weeklyHours")}
        value={fields.weeklyHours ?? ""}
        inputMode="decimal"
        optional
      />
      <TextField
        name="schedule"
        label={t("draft.schedule")}
        hint={t("draft.scheduleHint")}
        value={fields.schedule ?? ""}
        optional
        maxLength={300}
      />
      <SelectField
        name="remote"
        label={t("draft.remote")}
        value={fields.remote ?? "none"}
        options={(["none", "partial", "full"] as const).map((value) => ({
          value,
          label: t(`draft.remote.${value}`),
        }))}
      />
      <CheckField name="withoutCar" checked={fields.withoutCar === "on"}>
        {t("draft.withoutCar")}
      </CheckField>
    </>
  );
}

function PayFields({ fields }: Fields) {
  const { t } = usePage();
  return (
    <>
      <TextField
        name="payMin"
        label={t("draft.payMin")}
        hint={t("draft.payHint")}
        value={fields.payMin ?? ""}
        inputMode="decimal"
      />
      <TextField
        name="payMax"
        label={t("draft.payMax")}
        value={fields.payMax ?? ""}
        inputMode="decimal"
        optional
      />
      <SelectField
        name="payPeriod"
        label={t("draft.payPeriod")}
        value={fields.payPeriod ?? "month"}
        options={(["hour", "day", "week", "month", "year"] as const).map((value) => ({
          value,
          label: t(`draft.period.${value}`),
        }))}
      />
      <CheckField name="payKind" checked={fields.payKind === "by-profile"} value="by-profile">
        {t("draft.payByProfile")}
      </CheckField>
      <TextField
        name="payExtras"
        label={t("draft.payExtras")}
        hint={t("draft.payExtrasHint")}
        value={fields.payExtras ?? ""}
        optional
        maxLength={300}
      />
    </>
  );
}

function Tasks({ fields }: Fields) {
  const { t } = usePage();
  return (
    <TextAreaField
      name="description"
      label={t("draft.description")}
      hint={t("draft.descriptionHint")}
      value={fields.description ?? ""}
      rows={12}
      maxLength={6000}
    />
  );
}

function Profile({ fields }: Fields) {
  const { t } = usePage();
  return (
    <>
      <ChoicesField
        name="experience"
        label={t("draft.experience")}
        value={fields.experience ?? ""}
        options={(["none", "wished", "required"] as const).map((value) => ({
          value,
          label: t(`draft.experience.${value}`),
        }))}
      />
      <TextField
        name="experienceMonths"
        label={t("draft.experienceMonths")}
        value={fields.experienceMonths ?? ""}
        inputMode="numeric"
        optional
      />
      <TextField
        name="training"
        label={t("draft.training")}
        hint={t("draft.trainingHint")}
        value={fields.training ?? ""}
        optional
        maxLength={200}
      />
      <TextField
        name="licences"
        label={t("draft.licences")}
        hint={t("draft.licencesHint")}
        value={fields.licences ?? ""}
        optional
        maxLength={60}
      />
      <TextField
        name="skills"
        label={t("draft.skills")}
        hint={t("draft.skillsHint")}
        value={fields.skills ?? ""}
        optional
        maxLength={500}
      />
      <CheckField name="disabilityFriendly" checked={fields.disabilityFriendly === "on"}>
        {t("draft.disabilityFriendly")}
      </CheckField>
    </>
  );
}

function Answer({ fields }: Fields) {
  const { t } = usePage();
  return (
    <>
      <ChoicesField
        name="contactKind"
        label={t("draft.contactKind")}
        value={fields.contactKind ?? "app"}
        options={(["app", "email", "phone", "link", "visit"] as const).map((value) => ({
          value,
          label: t(`draft.contact.${value}`),
        }))}
      />
      <TextField
        name="contactValue"
        label={t("draft.contactValue")}
        hint={t("draft.contactValueHint")}
        value={fields.contactValue ?? ""}
        optional
        maxLength={300}
      />
      <TextAreaField
        name="instructions"
        label={t("draft.instructions")}
        value={fields.instructions ?? ""}
        rows={3}
        optional
        maxLength={500}
      />
      <CheckField name="confidential" checked={fields.confidential === "on"}>
        {t("draft.confidential")}
      </CheckField>
    </>
  );
}

const stepFields = {
  poste: Job,
  horaires: Hours,
  paie: PayFields,
  mission: Tasks,
  profil: Profile,
  reponse: Answer,
};
