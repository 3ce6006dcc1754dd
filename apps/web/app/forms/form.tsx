import type { Translate, WordId } from "@tremplin/instance/words";
import { ErrorSummary } from "@tremplin/ui";
import { type ComponentProps, createContext, use } from "react";
import { usePage } from "../page.ts";
import type { Attempt, FieldProblem } from "./attempt.ts";
import { SendKey } from "./send-key.tsx";

interface FormProps extends ComponentProps<"form"> {
  /** What was sent and could not be taken; null the first time. */
  readonly attempt: Attempt | null;
  /** Set apart forms of one page: begins the ids of their fields. */
  readonly prefix?: string;
}

interface FormState {
  readonly attempt: Attempt | null;
  readonly prefix: string;
}

const FormContext = createContext<FormState>({ attempt: null, prefix: "" });

/**
 * A form sent by POST to its own page unless `action` says otherwise. When it comes back, a summary
 * leads to each field that is wrong, and every field shows what was typed.
 */
export function Form({ attempt, prefix = "", children, ...rest }: FormProps) {
  const { t, url } = usePage();
  const problems = attempt?.problems ?? [];
  const refusal = attempt?.refusal ?? null;
  return (
    <FormContext value={{ attempt, prefix }}>
      <form method="post" action={withoutDone(url)} noValidate {...rest}>
        <SendKey />
        {refusal || problems.length > 0 ? (
          <ErrorSummary
            title={refusal ? t(`refusal.${refusal.code}` as WordId, refusal.details) : t("form.check")}
            links={problems.map((problem) => ({
              href: `#${fieldId(prefix, problem.field)}`,
              text: problemText(problem, t),
            }))}
          />
        ) : null}
        {children}
      </form>
    </FormContext>
  );
}

/** This page's address without what was done before: that is not said again beside what goes wrong now. */
function withoutDone({ pathname, searchParams }: URL): string {
  const others = new URLSearchParams(searchParams);
  others.delete("fait");
  return others.size === 0 ? pathname : `${pathname}?${others}`;
}

export interface FieldState {
  readonly id: string;
  /** What was typed before, or else what is known. */
  readonly value: string;
  readonly values: readonly string[];
  /** What is wrong, in words. */
  readonly problem: string | null;
}

/** What a field of the form around shows. */
export function useField(name: string, known: string | readonly string[] = ""): FieldState {
  const { t } = usePage();
  const { attempt, prefix } = use(FormContext);
  const values = attempt ? (attempt.typed.get(name) ?? []) : typeof known === "string" ? [known] : known;
  const problem = attempt?.problems.find(({ field }) => field === name);
  return {
    id: fieldId(prefix, name),
    value: values[0] ?? "",
    values,
    problem: problem ? problemText(problem, t) : null,
  };
}

function problemText({ code, details }: FieldProblem, t: Translate): string {
  return t(`form.problem.${code}` as WordId, details);
}

function fieldId(prefix: string, name: string): string {
  return `${prefix}${name.replaceAll(/[^\w-]/g, "-")}`;
}
