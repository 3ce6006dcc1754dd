import type { Refusal, Result } from "@tremplin/core/shared";
import { data, redirect } from "react-router";
import { type Unsent, unsent } from "../unsent.ts";

/** What was typed, by name of field; a field may be given several times. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** What is wrong with one field: its name (`place`, `pay.min`) and a code of `form.problem.…`. */
export interface FieldProblem extends Refusal {
  readonly field: string;
}

/** A form that was sent and could not be taken: shown again, with all that was typed. */
export interface Attempt {
  readonly typed: Typed;
  readonly problems: readonly FieldProblem[];
  /** Why the whole was refused; null when only fields are wrong. */
  readonly refusal: Refusal | null;
}

/** What an action answers when the form has to be shown again. */
export type Again = ReturnType<typeof again>;

/** Shows a form again: status 422, nothing typed is lost. */
export function again(form: FormData, problems: readonly FieldProblem[], refusal: Refusal | null = null) {
  return data(unsent<Attempt>({ typed: typedOf(form), problems, refusal }), 422);
}

/** A form to show again as it was typed, with nothing wrong in it: before a preview is saved. */
export function typedIn(form: FormData): Attempt {
  return { typed: typedOf(form), problems: [], refusal: null };
}

/**
 * Calls a procedure with what a form says. A refusal of the procedure, or of one of its fields, gives
 * the page to show again.
 */
export async function attempt<Value>(
  form: FormData,
  call: () => Promise<Result<Value>>,
): Promise<{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly again: Again }> {
  try {
    const result = await call();
    if (result.ok) return result;
    const { refusal } = result;
    const field = refusal.details?.field;
    return typeof field === "string"
      ? { ok: false, again: again(form, [{ ...refusal, field }]) }
      : { ok: false, again: again(form, [], refusal) };
  } catch (error) {
    const issues = issuesOf(error);
    if (!issues) throw error;
    // A field that is empty may be too short, too, and no address: one reason is enough.
    const first = new Map(
      issues
        .map(problemOf)
        .toReversed()
        .map((problem) => [problem.field, problem]),
    );
    return { ok: false, again: again(form, [...first.values()].toReversed()) };
  }
}

/** Leads to the page that shows what was done: `done.<code>` says it there. A reload sends nothing again. */
export function done(path: string, code: string): Response {
  return redirect(`${path}${path.includes("?") ? "&" : "?"}fait=${code}`, 303);
}

/** The sent form of an action, when there is one. */
export function attemptOf(actionData: Unsent<Attempt> | undefined): Attempt | null {
  return actionData?.unsent ?? null;
}

function typedOf(form: FormData): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of form) {
    // A browser does not take a file back, and a password is not to be written in a page.
    if (typeof value !== "string" || /password/i.test(name)) continue;
    typed.set(name, [...(typed.get(name) ?? []), value]);
  }
  return typed;
}

/** What zod says of one field of a procedure's input; the parts that we read. */
interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly origin?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The field problems of a procedure's refusal to read its input; null for any other error. */
function issuesOf(error: unknown): readonly Issue[] | null {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: { issues?: readonly Issue[] } };
  return code === "BAD_REQUEST" && cause?.issues ? cause.issues : null;
}

function problemOf(issue: Issue): FieldProblem {
  const { minimum, maximum } = issue;
  const details = {
    ...(typeof minimum === "number" ? { minimum } : {}),
    ...(typeof maximum === "number" ? { maximum } : {}),
  };
  return { field: issue.path.join("."), code: codeOf(issue), details };
}

function codeOf({ code, message, origin, format, minimum }: Issue): string {
  // A schema may name the problem itself: `z.string().refine(isTown, "unknown-town")`.
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(message)) return message;
  if (code === "too_small" && (origin === "array" || (origin === "string" && minimum === 1)))
    return "required";
  if (code === "too_small") return origin === "string" ? "too-short" : "too-small";
  if (code === "too_big") return origin === "string" || origin === "array" ? "too-long" : "too-big";
  if (code === "invalid_format" && format === "email") return "email";
  if (code === "invalid_format" && format === "url") return "web";
  if (code === "invalid_format" && format === "date") return "date";
  if (code === "invalid_type" && origin === undefined && /number/.test(message)) return "number";
  if (code === "invalid_type" || code === "invalid_value") return "required";
  return "invalid";
}
