import type { ContentProblem } from "@tremplin/api";
import { Notice } from "@tremplin/ui";
import { usePage } from "../page.ts";

/** What is wrong in a text, each with where it is and how to mend it; dead links alone keep nobody from publishing. */
export function ProblemList({
  problems,
  kind = "problems",
}: {
  readonly problems: readonly ContentProblem[];
  readonly kind?: "problems" | "deadLinks";
}) {
  const { t, language } = usePage();
  if (problems.length === 0) return null;
  const said = (text: ContentProblem["message"]) => (language === "en" ? text.en : text.fr);
  return (
    <Notice tone={kind === "problems" ? "problem" : "warning"}>
      <p>
        <strong>
          {t(kind === "problems" ? "contentEditor.problems" : "contentEditor.deadLinks", {
            count: problems.length,
          })}
        </strong>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.line} ${problem.excerpt} ${problem.message.fr}`}>
            <a href={`#${problem.field}`} data-line={problem.line ?? undefined}>
              {problem.line === null
                ? t(`contentEditor.field.${problem.field}`)
                : t("contentEditor.line", { line: problem.line })}
            </a>
            {" – "}
            {said(problem.message)}
            {problem.excerpt ? (
              <>
                {" "}
                (<code>{problem.excerpt}</code>)
              </>
            ) : null}
            . {said(problem.mend)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
