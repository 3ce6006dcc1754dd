import type { ComponentProps, ReactNode } from "react";
import { FieldProblem } from "./field-problem.tsx";

interface ChoiceProps extends Omit<ComponentProps<"input">, "type" | "children"> {
  readonly children: ReactNode;
  /** What stands at the end of the line: how many it would give. */
  readonly count?: ReactNode;
}

/** A box to tick, its whole line being the target. */
export function Checkbox(props: ChoiceProps) {
  return <Choice type="checkbox" {...props} />;
}

/** One of several; those of a group share their `name`. */
export function Radio(props: ChoiceProps) {
  return <Choice type="radio" {...props} />;
}

function Choice({ children, count, type, ...input }: ChoiceProps & { readonly type: "checkbox" | "radio" }) {
  return (
    <label className="choice">
      <input type={type} {...input} />
      <span className="choice-text">{children}</span>
      {count}
    </label>
  );
}

interface ChoiceGroupProps {
  readonly id?: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with the answer. */
  readonly problem?: string | null;
  /** "Error:", read before the problem. */
  readonly problemLabel?: string;
  readonly children: ReactNode;
}

/** Choices that answer one question. */
export function ChoiceGroup({ id, legend, hint, problem, problemLabel = "", children }: ChoiceGroupProps) {
  return (
    <fieldset
      className="choices"
      id={id}
      tabIndex={problem ? -1 : undefined}
      aria-describedby={problem ? `${id}-problem` : undefined}
    >
      <legend>{legend}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      {problem ? <FieldProblem id={`${id}-problem`} label={problemLabel} text={problem} /> : null}
      {children}
    </fieldset>
  );
}
