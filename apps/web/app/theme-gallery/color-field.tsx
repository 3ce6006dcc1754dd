import { Field, FieldProblem, TextInput } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { colorLabel, type StudioRemark } from "./studio-remarks.ts";
import type { colorFields } from "./wishes.ts";

interface ColorFieldProps {
  readonly name: keyof typeof colorFields;
  readonly value: string;
  readonly remarks: readonly StudioRemark[];
}

/** As long as the procedure takes. */
const longest = 60;

/** A colour to type, with what is to be known of it. Both follow what is typed, without losing the focus. */
export function ColorField({ name, value, remarks }: ColorFieldProps) {
  const { t } = usePage();
  const own = remarks.filter(({ field }) => field === name);
  const isWrong = own.some(({ isProblem }) => isProblem);
  return (
    <Field for={name} label={colorLabel(name, t)}>
      <div id={`${name}-remarks`} data-live="">
        {own.map(({ isProblem, text }, at) =>
          isProblem ? (
            <FieldProblem key={text} id={`${name}-problem-${at}`} label={t("form.error")} text={text} />
          ) : (
            <p key={text} className="field-hint">
              {text}
            </p>
          ),
        )}
      </div>
      <TextInput
        id={name}
        name={name}
        defaultValue={value}
        maxLength={longest}
        autoComplete="off"
        spellCheck={false}
        data-live=""
        aria-invalid={isWrong || undefined}
        aria-describedby={`${name}-remarks`}
      />
    </Field>
  );
}
