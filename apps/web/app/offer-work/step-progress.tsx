import { type DraftStep, draftSteps } from "@tremplin/core/offer";
import { usePage } from "../page.ts";

const steps = [...(Object.keys(draftSteps) as DraftStep[]), "relire"] as const;

interface StepProgressProps {
  readonly id: string;
  readonly at: (typeof steps)[number];
}

/** Where one is in writing an offer; each step can be gone back to. */
export function StepProgress({ id, at }: StepProgressProps) {
  const { t } = usePage();
  return (
    <nav className="step-progress" aria-label={t("draft.progress")}>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <a
              href={`/espace/offres/brouillon/${id}/${step}`}
              aria-current={step === at ? "step" : undefined}
            >
              {t(`draft.step.${step}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
