import {
  type CandidateProfile,
  mobilityWays,
  type ProfileStep,
  skillSources,
} from "@tremplin/core/candidate";
import type { ContractKind } from "@tremplin/core/offer";
import { contractName } from "../format/contract.ts";
import { ChoicesField, SelectField, TextAreaField, TextField } from "../forms/fields.tsx";
import { PlaceField } from "../forms/place-field.tsx";
import { usePage } from "../page.ts";
import { PathFields } from "./path-fields.tsx";

interface StepFieldsProps {
  readonly step: ProfileStep;
  readonly profile: CandidateProfile;
  readonly placeText: string;
}

/** Contracts that young people look for; the others are for later. */
const contracts: readonly ContractKind[] = [
  "cdi",
  "cdd",
  "apprentissage",
  "professionnalisation",
  "interim",
  "saisonnier",
  "insertion",
  "stage",
  "service-civique",
];
const radii = ["5", "10", "20", "30", "50", "100"];
const licences = ["AM", "A1", "A2", "B", "C", "D", "BE", "CACES"];

/** The questions of one part of a profile. */
export function ProfileStepFields({ step, profile, placeText }: StepFieldsProps) {
  const { t } = usePage();
  switch (step) {
    case "recherche":
      return (
        <>
          <TextAreaField
            name="jobs"
            label={t("profile.jobsAsk")}
            hint={t("profile.jobsHint")}
            value={profile.jobs.join("\n")}
            rows={4}
            maxLength={500}
            optional
          />
          <ChoicesField
            name="contracts"
            label={t("profile.contractsAsk")}
            value={profile.contracts}
            options={contracts.map((value) => ({ value, label: contractName(value, t) }))}
            several
            optional
          />
        </>
      );
    case "savoir-faire":
      return (
        <>
          <p>{t("profile.skillsIntro")}</p>
          {skillSources.map((source) => (
            <TextAreaField
              key={source}
              name={`skills.${source}`}
              label={t(`profile.skill.${source}`)}
              hint={t(`profile.skill.${source}Hint`)}
              value={profile.skills
                .filter(({ from }) => from === source)
                .map(({ label }) => label)
                .join("\n")}
              rows={3}
              maxLength={1500}
              optional
            />
          ))}
        </>
      );
    case "lieu":
      return (
        <>
          <PlaceField name="place" label={t("profile.place")} value={placeText} />
          <SelectField
            name="radiusKm"
            label={t("profile.radius")}
            value={String(profile.radiusKm)}
            options={radii.map((value) => ({ value, label: `${value} km` }))}
          />
          <ChoicesField
            name="mobility"
            label={t("profile.mobilityAsk")}
            value={profile.mobility}
            options={mobilityWays.map((value) => ({ value, label: t(`mobilityWay.${value}`) }))}
            several
            optional
          />
          <ChoicesField
            name="licences"
            label={t("profile.licences")}
            value={profile.licences}
            options={licences.map((value) => ({ value, label: value }))}
            several
            optional
          />
        </>
      );
    case "quand":
      return (
        <>
          <TextField
            name="availableFrom"
            type="date"
            label={t("profile.availableFrom")}
            hint={t("profile.availableFromHint")}
            value={profile.availableFrom ?? ""}
            optional
          />
          <TextAreaField
            name="availability"
            label={t("profile.availability")}
            hint={t("profile.availabilityHint")}
            value={profile.availability}
            rows={2}
            maxLength={300}
            optional
          />
        </>
      );
    case "parcours":
      return <PathFields profile={profile} />;
    case "moi":
      return (
        <>
          <TextAreaField
            name="about"
            label={t("profile.about")}
            hint={t("profile.aboutHint")}
            value={profile.about}
            rows={5}
            maxLength={1200}
            optional
          />
          <TextAreaField
            name="interests"
            label={t("profile.interestsAsk")}
            hint={t("profile.listHint")}
            value={profile.interests.join("\n")}
            rows={3}
            maxLength={800}
            optional
          />
          <TextField
            name="phone"
            type="tel"
            label={t("profile.phone")}
            hint={t("profile.phoneHint")}
            value={profile.phone ?? ""}
            autoComplete="tel"
            maxLength={30}
            optional
          />
        </>
      );
  }
}
