import {
  applyProposal,
  checkRules,
  type DraftField,
  type DraftFields,
  type DraftStep,
  draftSteps,
} from "@tremplin/core/offer";
import { Button, Notice } from "@tremplin/ui";
import { data, redirect } from "react-router";
import { again, attempt, attemptOf } from "../../../forms/attempt.ts";
import { Form } from "../../../forms/form.tsx";
import { textOf } from "../../../forms/text-of.ts";
import { PageHead } from "../../../layout/page-head.tsx";
import { MembershipNeeded } from "../../../membership/membership-needed.tsx";
import { Findings } from "../../../offer-work/findings.tsx";
import { ReviewComments } from "../../../offer-work/review-comments.tsx";
import { StepFields } from "../../../offer-work/step-fields.tsx";
import { StepProgress } from "../../../offer-work/step-progress.tsx";
import { usePage } from "../../../page.ts";
import { JudgementNotice } from "../../../sector/judgement-notice.tsx";
import { servicesOf } from "../../../services.ts";
import { unsent } from "../../../unsent.ts";
import type { Route } from "./+types/step";

/** Fields that not every page of a step has: what was kept of them stays. */
const fieldsOfSome: readonly DraftField[] = ["rome", "family", "season", "daySplit"];

const steps = Object.keys(draftSteps) as DraftStep[];

function stepNamed(name: string): DraftStep {
  const step = steps.find((each) => each === name);
  if (!step) throw data(null, 404);
  return step;
}

export async function loader({ context, params }: Route.LoaderArgs) {
  stepNamed(params.step);
  return unsent(await servicesOf(context).api.offer.draft({ id: params.draft }));
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const step = stepNamed(params.step);
  const form = await request.formData();
  const id = params.draft;
  const asked: readonly DraftField[] = draftSteps[step];
  const typed: DraftFields = Object.fromEntries(
    asked
      .filter((field) => !fieldsOfSome.includes(field) || form.has(field))
      .map((field) => [
        field,
        form.getAll(field).length > 1 ? form.getAll(field).join(", ") : textOf(form, field),
      ]),
  );
  // A box that is not ticked sends nothing: pay is told then.
  const fields = step === "paie" && typed.payKind === "" ? { ...typed, payKind: "stated" } : typed;
  const kept = await attempt(form, () => api.offer.keepDraft({ id, fields }));
  if (!kept.ok) return kept.again;
  const here = `/espace/offres/brouillon/${id}/${step}`;
  const mend = textOf(form, "mend");
  if (form.get("suite") === "garder") return new Response(null, { status: 204 });
  const { reading, findings } = await api.offer.draft({ id });
  if (mend !== "") {
    const finding = findings.find(({ rule, field, start }) => `${rule} ${field} ${start}` === mend);
    const field = asked.find((each) => each === finding?.field);
    // What was read is trimmed: the place in what was typed is further by what was cut.
    const text = (field && typed[field]?.trim()) ?? "";
    if (finding && field)
      await api.offer.keepDraft({ id, fields: { [field]: applyProposal(text, finding) } });
    return redirect(here, 303);
  }
  const wrong = reading.problems.filter(({ field }) => asked.includes(field));
  if (wrong.length > 0) return again(form, wrong);
  const next = steps[steps.indexOf(step) + 1];
  return redirect(`/espace/offres/brouillon/${id}/${next ?? "relire"}`, 303);
}

/** What the check says, for the script that checks while one types. */
function CheckWords() {
  const { t } = usePage();
  const words = Object.fromEntries([
    ...checkRules.flatMap((rule) => [
      [rule, t(`check.${rule}`)],
      [`${rule}.why`, t(`check.${rule}.why`)],
    ]),
    ...(["blocks", "warns", "advises"] as const).map((level) => [
      `level.${level}`,
      t(`check.level.${level}`),
    ]),
    ["pair", t("form.pair")],
    ["passage", t("check.passage")],
    ["remove", t("check.remove")],
    ["replace", t("check.replace")],
  ]) as Record<string, string>;
  return <template data-check-words="">{JSON.stringify(words)}</template>;
}

/** One step of writing an offer. */
export default function DraftStepPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = usePage();
  const step = stepNamed(params.step);
  const { id, fields, romes, judgement, findings, company, asked } = loaderData.unsent;
  const names: readonly string[] = draftSteps[step];
  const here = findings.filter(({ field }) => names.includes(field));
  const rank = steps.indexOf(step);
  return (
    <>
      <PageHead title={t(`draft.step.${step}`)} />
      <StepProgress id={id} at={step} />
      <h1>{t(`draft.step.${step}`)}</h1>
      <p className="field-hint">{company.name}</p>
      {rank === 0 ? <MembershipNeeded draft={loaderData.unsent} /> : null}
      {step === "poste" || step === "horaires" ? <JudgementNotice judgement={judgement} /> : null}
      {asked ? (
        <Notice tone="warning">
          <p>{asked.reason}</p>
          <ReviewComments comments={asked.comments} />
        </Notice>
      ) : null}
      <Form attempt={attemptOf(actionData)} data-autosave="">
        <StepFields step={step} fields={fields} romes={romes} judgement={judgement} />
        <div data-check="" className="findings">
          <Findings findings={here} canMend />
        </div>
        <CheckWords />
        <p
          className="field-hint"
          role="status"
          data-autosave-status=""
          data-saved={t("draft.kept")}
          data-waiting={t("draft.waiting")}
        />
        <p className="form-actions">
          <Button look="strong" type="submit">
            {t(rank === steps.length - 1 ? "draft.readAgain" : "draft.next")}
          </Button>
          {rank > 0 ? (
            <a href={`/espace/offres/brouillon/${id}/${steps[rank - 1]}`}>{t("draft.previous")}</a>
          ) : null}
        </p>
      </Form>
    </>
  );
}
