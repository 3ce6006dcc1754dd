import type { ComponentProps, ReactNode } from "react";
import { FieldProblem } from "./field-problem.tsx";

interface FieldProps {
  /** Id of the control inside; its hint has the id `…-hint`, its problem `…-problem`. */
  readonly for: string;
  readonly label: ReactNode;
  /** What stands at the end of the label's line: a small action. The keyboard comes to it after the control. */
  readonly aside?: ReactNode;
  /** What helps to answer. */
  readonly hint?: ReactNode;
  /** What is wrong with the answer. */
  readonly problem?: string | null;
  /** "Error:", read before the problem. */
  readonly problemLabel?: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A control under its label, which always shows. */
export function Field(props: FieldProps) {
  const { for: id, label, aside, hint, problem, problemLabel = "", children, className = "" } = props;
  return (
    <div className={`field ${aside ? "field-with-aside" : ""} ${className}`}>
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
      </div>
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? <FieldProblem id={`${id}-problem`} label={problemLabel} text={problem} /> : null}
      {children}
      {aside ? <div className="field-aside">{aside}</div> : null}
    </div>
  );
}

/** What is typed has a direction of its own: French on a page that runs from right to left, Arabic on another. */
const ownDirection: Readonly<Record<string, "auto" | "ltr">> = {
  text: "auto",
  search: "auto",
  email: "ltr",
  tel: "ltr",
  url: "ltr",
};

export function TextInput({ className = "", type = "text", ...rest }: ComponentProps<"input">) {
  return <input type={type} dir={ownDirection[type]} className={`input ${className}`} {...rest} />;
}

export function TextArea({ className = "", rows = 6, ...rest }: ComponentProps<"textarea">) {
  return <textarea rows={rows} dir="auto" className={`input text-area ${className}`} {...rest} />;
}

export function Select({ className = "", ...rest }: ComponentProps<"select">) {
  return <select className={`input select ${className}`} {...rest} />;
}
