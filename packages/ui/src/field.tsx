import type { ComponentProps, ReactNode } from "react";

interface FieldProps {
  /** Id of the control inside. */
  readonly for: string;
  readonly label: ReactNode;
  /** What stands at the end of the label's line: a small action. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A control under its label, which always shows. */
export function Field({ for: id, label, aside, children, className = "" }: FieldProps) {
  return (
    <div className={`field ${className}`}>
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {children}
    </div>
  );
}

export function TextInput({ className = "", type = "text", ...rest }: ComponentProps<"input">) {
  return <input type={type} className={`input ${className}`} {...rest} />;
}

export function Select({ className = "", ...rest }: ComponentProps<"select">) {
  return <select className={`input select ${className}`} {...rest} />;
}
