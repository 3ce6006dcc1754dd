import type { QuestionsPart } from "@tremplin/instance/content";
import { Disclosure } from "@tremplin/ui";

/** Questions whose answers open, without a script too. */
export function QuestionsBlock({
  part: { title, questions },
  id,
}: {
  readonly part: QuestionsPart;
  readonly id: string;
}) {
  return (
    <section
      className="content-block content-questions"
      {...(title === null ? {} : { "aria-labelledby": id })}
    >
      {title === null ? null : <h2 id={id}>{title}</h2>}
      {questions.map(({ question, html }) => (
        <Disclosure key={question} summary={question}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made from Markdown without raw HTML, when the page was read */}
          <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
        </Disclosure>
      ))}
    </section>
  );
}
