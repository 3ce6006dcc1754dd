import type { ContentPart, RubricName } from "@tremplin/instance/content";
import { Fragment, type ReactNode } from "react";
import type { asWritten } from "../language/written-in.ts";
import { ArticleList } from "./article-list.tsx";
import { ButtonBlock } from "./blocks/button.tsx";
import { FiguresBlock } from "./blocks/figures.tsx";
import { PartnersBlock } from "./blocks/partners.tsx";
import { PortraitsBlock } from "./blocks/portraits.tsx";
import { QuestionsBlock } from "./blocks/questions.tsx";
import { VideoBlock } from "./blocks/video.tsx";
import { JobList } from "./job-list.tsx";
import type { CountedFigures } from "./part-data.ts";
import { usePublicPages } from "./public-pages.ts";

interface ContentBodyProps {
  readonly parts: readonly ContentPart[];
  readonly figures: CountedFigures;
  /** What the usual parts of the home page look like; elsewhere there are none. */
  readonly rubric?: (name: RubricName) => ReactNode;
  /** The language of what the owner wrote, where the board's own words stand between: around each part. */
  readonly written?: ReturnType<typeof asWritten>;
}

/** What an owner wrote, part by part. */
export function ContentBody({ parts, figures, rubric, written = {} }: ContentBodyProps) {
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name, and are never put in another order
    <Fragment key={at}>
      {part.kind === "rubrics" ? (
        part.show.map((name) => <Fragment key={name}>{rubric?.(name)}</Fragment>)
      ) : (
        <Written {...written}>
          <Part part={part} figures={figures.get(at) ?? null} id={`bloc-${at + 1}`} />
        </Written>
      )}
    </Fragment>
  ));
}

/** Says the language of a part; nothing is added where it is the page's. */
function Written({ children, ...written }: ReturnType<typeof asWritten> & { readonly children: ReactNode }) {
  return written.lang === undefined ? (
    children
  ) : (
    <div className="content-written" {...written}>
      {children}
    </div>
  );
}

interface PartProps {
  readonly part: Exclude<ContentPart, { kind: "rubrics" }>;
  readonly figures: Parameters<typeof FiguresBlock>[0]["counted"];
  readonly id: string;
}

function Part({ part, figures, id }: PartProps) {
  const { articles, jobs } = usePublicPages();
  switch (part.kind) {
    case "text":
      return (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made from Markdown without raw HTML, when the page was read
        <div className="content-text prose" dangerouslySetInnerHTML={{ __html: part.html }} />
      );
    case "button":
      return <ButtonBlock part={part} />;
    case "figures":
      return <FiguresBlock part={part} counted={figures} id={id} />;
    case "questions":
      return <QuestionsBlock part={part} id={id} />;
    case "portraits":
      return <PortraitsBlock part={part} id={id} />;
    case "partners":
      return <PartnersBlock part={part} id={id} />;
    case "video":
      return <VideoBlock part={part} />;
    case "articles":
      return (
        <Titled title={part.title} id={id} isEmpty={articles.length === 0}>
          <ArticleList articles={articles.slice(0, part.most)} level={3} />
        </Titled>
      );
    case "jobs": {
      const chosen = jobs.filter(
        ({ rome }) => part.rome.length === 0 || rome.some((code) => part.rome.includes(code)),
      );
      return (
        <Titled title={part.title} id={id} isEmpty={chosen.length === 0}>
          <JobList jobs={chosen.slice(0, part.most)} level={3} />
        </Titled>
      );
    }
  }
}

/** A list under its title; nothing at all when it is empty. */
function Titled({
  title,
  id,
  isEmpty,
  children,
}: {
  readonly title: string | null;
  readonly id: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}) {
  if (isEmpty) return null;
  return (
    <section className="content-block" {...(title === null ? {} : { "aria-labelledby": id })}>
      {title === null ? null : <h2 id={id}>{title}</h2>}
      {children}
    </section>
  );
}
