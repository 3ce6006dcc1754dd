import { type CandidateProfile, languageLevels } from "@tremplin/core/candidate";
import { CheckField, SelectField, TextAreaField, TextField } from "../forms/fields.tsx";
import { usePage } from "../page.ts";

/** What one has done, learnt and speaks: what is known, and one more of each to fill. */
export function PathFields({ profile }: { readonly profile: CandidateProfile }) {
  const { t } = usePage();
  return (
    <>
      {withBlank(profile.experiences).map((experience, rank) => (
        <fieldset className="form-part" key={`experience ${experience?.title} ${experience?.from}`}>
          <legend>{t("profile.experience", { rank: rank + 1 })}</legend>
          <TextField
            name={`experiences.${rank}.title`}
            label={t("profile.experience.title")}
            hint={t("profile.experience.titleHint")}
            value={experience?.title ?? ""}
            maxLength={120}
            optional
          />
          <TextField
            name={`experiences.${rank}.organisation`}
            label={t("profile.experience.organisation")}
            value={experience?.organisation ?? ""}
            maxLength={120}
            optional
          />
          <TextField
            name={`experiences.${rank}.place`}
            label={t("profile.experience.place")}
            value={experience?.place ?? ""}
            maxLength={120}
            optional
          />
          <div className="field-pair">
            <TextField
              name={`experiences.${rank}.from`}
              type="month"
              label={t("profile.experience.from")}
              value={experience?.from ?? ""}
              optional
            />
            <TextField
              name={`experiences.${rank}.to`}
              type="month"
              label={t("profile.experience.to")}
              value={experience?.to ?? ""}
              optional
            />
          </div>
          <TextAreaField
            name={`experiences.${rank}.text`}
            label={t("profile.experience.text")}
            value={experience?.text ?? ""}
            rows={3}
            maxLength={600}
            optional
          />
        </fieldset>
      ))}
      {withBlank(profile.studies).map((study, rank) => (
        <fieldset className="form-part" key={`study ${study?.title} ${study?.year}`}>
          <legend>{t("profile.study", { rank: rank + 1 })}</legend>
          <TextField
            name={`studies.${rank}.title`}
            label={t("profile.study.title")}
            value={study?.title ?? ""}
            maxLength={120}
            optional
          />
          <TextField
            name={`studies.${rank}.school`}
            label={t("profile.study.school")}
            value={study?.school ?? ""}
            maxLength={120}
            optional
          />
          <TextField
            name={`studies.${rank}.year`}
            label={t("profile.study.year")}
            value={study?.year ?? ""}
            inputMode="numeric"
            maxLength={4}
            optional
          />
          <CheckField name={`studies.${rank}.isObtained`} checked={study?.isObtained ?? false}>
            {t("profile.study.obtained")}
          </CheckField>
        </fieldset>
      ))}
      {withBlank(profile.languages).map((language, rank) => (
        <fieldset className="form-part" key={`language ${language?.name}`}>
          <legend>{t("profile.language", { rank: rank + 1 })}</legend>
          <div className="field-pair">
            <TextField
              name={`languages.${rank}.name`}
              label={t("profile.language.name")}
              value={language?.name ?? ""}
              maxLength={60}
              optional
            />
            <SelectField
              name={`languages.${rank}.level`}
              label={t("profile.language.level")}
              value={language?.level ?? "everyday"}
              options={languageLevels.map((value) => ({ value, label: t(`languageLevel.${value}`) }))}
            />
          </div>
        </fieldset>
      ))}
    </>
  );
}

function withBlank<Group>(known: readonly Group[]): readonly (Group | null)[] {
  return [...known, null];
}
