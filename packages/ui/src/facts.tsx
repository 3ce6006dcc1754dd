import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** Questions and their answers, one under the other. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** One question, its answer, and what explains the answer. */
export function Fact({
  term,
  icon,
  children,
  note,
}: {
  readonly term: ReactNode;
  /** A drawing that says the same as the question, for who reads with difficulty. */
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
  readonly note?: ReactNode;
}) {
  return (
    <div className="fact">
      <dt>
        {icon ? <Icon name={icon} size={28} /> : null}
        {term}
      </dt>
      <dd>{children}</dd>
      {note ? <dd className="fact-note">{note}</dd> : null}
    </div>
  );
}
