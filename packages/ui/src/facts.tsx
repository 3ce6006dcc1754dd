import type { ReactNode } from "react";

/** Questions and their answers, one under the other. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** One question, its answer, and what explains the answer. */
export function Fact({
  term,
  children,
  note,
}: {
  readonly term: string;
  readonly children: ReactNode;
  readonly note?: ReactNode;
}) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
      {note ? <dd className="fact-note">{note}</dd> : null}
    </div>
  );
}
