import type { DraftStep } from "@tremplin/core/offer";
import { AnswerFields } from "./fields/answer.tsx";
import { HoursFields } from "./fields/hours.tsx";
import { JobFields } from "./fields/job.tsx";
import { PayFields } from "./fields/pay.tsx";
import { ProfileFields } from "./fields/profile.tsx";
import type { StepProps } from "./fields/step-props.ts";
import { TasksField } from "./fields/tasks.tsx";

/** What one step of the editor asks. */
export function StepFields({ step, ...shown }: StepProps & { readonly step: DraftStep }) {
  const Fields = stepFields[step];
  return <Fields {...shown} />;
}

const stepFields = {
  poste: JobFields,
  horaires: HoursFields,
  paie: PayFields,
  mission: TasksField,
  profil: ProfileFields,
  reponse: AnswerFields,
};
