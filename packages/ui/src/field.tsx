import type { ComponentProps, ReactNode } from "react";

interface FieldProps {
  /** Id of the control inside. */
  readonly for: string;
  readonly label: ReactNode;
  /** What stands at the end of the label's line: a small action. */
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A control with its visible label; a hint is tied to it by `describedBy(id)`. */
export function Field({ for: id, label, aside, hint, children, className = "" }: FieldProps) {
  return (
    <div className={`field ${className}`}>
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {children}
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

export function TextInput({ className = "", type = "text", ...rest }: ComponentProps<"input">) {
  return <input type={type} className={`input ${className}`} {...rest} />;
}

export function Select({ className = "", ...rest }: ComponentProps<"select">) {
  return <select className={`input select ${className}`} {...rest} />;
}
