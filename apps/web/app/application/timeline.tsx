import type { TimelineStep } from "@tremplin/api";
import type { WordId } from "@tremplin/instance/words";
import { momentText } from "../format/clock.ts";
import { usePage } from "../page.ts";

/** What happened, from the last to the first. */
export function Timeline({ steps }: { readonly steps: readonly TimelineStep[] }) {
  const { t, instance } = usePage();
  return (
    <ol className="timeline">
      {steps.toReversed().map(({ id, at, step, actorName, reason, text }) => (
        <li key={id}>
          <p className="timeline-when">
            <time dateTime={at.toISOString()}>{momentText(at, instance.config.timeZone)}</time>
          </p>
          <p>
            <strong>{t(`applicationStep.${step}`)}</strong> · {actorName}
            {reason ? ` · ${t(reasonWord(step, reason))}` : ""}
          </p>
          <Words step={step} reason={reason} text={text} />
        </li>
      ))}
    </ol>
  );
}

/** What was written with a step; an employer who wrote nothing says what the reason says. */
function Words({ step, reason, text }: Pick<TimelineStep, "step" | "reason" | "text">) {
  const { t } = usePage();
  const words = text ?? (step === "refuse" && reason ? t(`refusalText.${reason}` as WordId) : null);
  return words ? <blockquote>{words}</blockquote> : null;
}

function reasonWord(step: TimelineStep["step"], reason: string): WordId {
  return `${step === "refuse" ? "refusalReason" : "withdrawalReason"}.${reason}` as WordId;
}
