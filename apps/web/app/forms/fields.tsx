import {
  Checkbox as Box,
  ChoiceGroup,
  Field,
  FieldProblem,
  Radio,
  Select,
  TextArea,
  TextInput,
} from "@tremplin/ui";
import type { ComponentProps, ReactNode } from "react";
import { usePage } from "../page.ts";
import { useField } from "./form.tsx";

interface Asked {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Shows that the answer may be left out: most are needed. */
  readonly optional?: boolean;
}

interface TextFieldProps extends Asked, Omit<ComponentProps<"input">, "name" | "value" | "defaultValue"> {
  /** What is known already. */
  readonly value?: string;
}

/** One line to type. */
export function TextField({ name, label, hint, optional = false, value, ...input }: TextFieldProps) {
  const field = useField(name, value);
  return (
    <FieldAround field={field} label={label} hint={hint} optional={optional}>
      <TextInput
        name={name}
        // What cannot be typed over is shown as it is known: nobody could put right what came back.
        defaultValue={input.readOnly ? value : field.value}
        required={!optional}
        {...describedBy(field, hint)}
        {...input}
      />
    </FieldAround>
  );
}

interface TextAreaFieldProps
  extends Asked,
    Omit<ComponentProps<"textarea">, "name" | "value" | "defaultValue"> {
  readonly value?: string;
}

/** Several lines to type. */
export function TextAreaField({ name, label, hint, optional = false, value, ...area }: TextAreaFieldProps) {
  const field = useField(name, value);
  return (
    <FieldAround field={field} label={label} hint={hint} optional={optional}>
      <TextArea
        name={name}
        defaultValue={field.value}
        required={!optional}
        {...describedBy(field, hint)}
        {...area}
      />
    </FieldAround>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends Asked, Omit<ComponentProps<"select">, "name" | "value" | "defaultValue"> {
  readonly options: readonly Option[];
  readonly value?: string;
  /** What stands first, for no answer yet. */
  readonly empty?: string;
}

/** One of many. */
export function SelectField({
  name,
  label,
  hint,
  optional = false,
  options,
  value,
  empty,
  ...select
}: SelectFieldProps) {
  const field = useField(name, value);
  return (
    <FieldAround field={field} label={label} hint={hint} optional={optional}>
      <Select
        name={name}
        defaultValue={field.value}
        required={!optional}
        {...describedBy(field, hint)}
        {...select}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </FieldAround>
  );
}

interface ChoicesFieldProps extends Asked {
  readonly options: readonly (Option & { readonly hint?: ReactNode })[];
  readonly value?: string | readonly string[];
  /** Several may be chosen. */
  readonly several?: boolean;
}

/** A few answers to choose from, all shown. */
export function ChoicesField({
  name,
  label,
  hint,
  optional = false,
  options,
  value,
  several = false,
}: ChoicesFieldProps) {
  const field = useField(name, value ?? []);
  const { t } = usePage();
  const Control = several ? Box : Radio;
  return (
    <ChoiceGroup
      id={field.id}
      legend={optional ? <Optional label={label} word={t("form.optional")} /> : label}
      hint={hint}
      problem={field.problem}
      problemLabel={t("form.error")}
    >
      {options.map((option) => (
        <Control
          key={option.value}
          name={name}
          value={option.value}
          defaultChecked={field.values.includes(option.value)}
          required={!several && !optional}
        >
          {option.label}
          {option.hint ? <span className="choice-hint">{option.hint}</span> : null}
        </Control>
      ))}
    </ChoiceGroup>
  );
}

interface CheckFieldProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly checked?: boolean;
  /** What is sent when it is ticked. */
  readonly value?: string;
}

/** One yes or no: its value is sent, or nothing at all. */
export function CheckField({ name, children, checked = false, value = "on" }: CheckFieldProps) {
  const field = useField(name, checked ? value : "");
  const { t } = usePage();
  return (
    <div className="check-field" id={`${field.id}-field`}>
      <Box
        id={field.id}
        name={name}
        value={value}
        defaultChecked={field.value === value}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={field.problem ? `${field.id}-problem` : undefined}
      >
        {children}
      </Box>
      {field.problem ? (
        <FieldProblem id={`${field.id}-problem`} label={t("form.error")} text={field.problem} />
      ) : null}
    </div>
  );
}

function FieldAround({
  field,
  label,
  hint,
  optional,
  children,
}: Omit<Asked, "name"> & { readonly field: ReturnType<typeof useField>; readonly children: ReactNode }) {
  const { t } = usePage();
  return (
    <Field
      for={field.id}
      label={optional ? <Optional label={label} word={t("form.optional")} /> : label}
      hint={hint}
      problem={field.problem}
      problemLabel={t("form.error")}
    >
      {children}
    </Field>
  );
}

function Optional({ label, word }: { readonly label: ReactNode; readonly word: string }) {
  return (
    <>
      {label} <span className="field-optional">({word})</span>
    </>
  );
}

function describedBy({ id, problem }: { id: string; problem: string | null }, hint: ReactNode) {
  const ids = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  return {
    id,
    "aria-describedby": ids || undefined,
    "aria-invalid": problem ? (true as const) : undefined,
  };
}
