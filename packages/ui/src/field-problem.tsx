interface FieldProblemProps {
  readonly id: string;
  /** "Error:", for those who do not see the colour. */
  readonly label: string;
  readonly text: string;
}

/** What is wrong with an answer, beside its control. */
export function FieldProblem({ id, label, text }: FieldProblemProps) {
  return (
    <p className="field-problem" id={id}>
      <span className="sr-only">{label} </span>
      {text}
    </p>
  );
}
