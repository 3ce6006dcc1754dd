import type { ComponentProps, ReactNode } from "react";

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

/** Choices that answer one question. */
export function ChoiceGroup({
  legend,
  children,
}: {
  readonly legend: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
