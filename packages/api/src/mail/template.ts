import type { Instance } from "@tremplin/instance";
import type { Translate } from "@tremplin/instance/words";
import type { Mail } from "./mail.ts";

/** What a template writes with. */
export interface MailTools {
  readonly t: Translate;
  readonly instance: Pick<Instance, "config">;
  /** The whole address of a path of the board. */
  readonly at: (path: string) => string;
}

/** One kind of mail: how it is written, and an example of what it is written from, for its preview. */
export interface MailTemplate<Values extends object> {
  readonly write: (values: Values, tools: MailTools) => Mail;
  readonly example: Values;
}

/** Lets the compiler hold a template's example to what it is written from. */
export function mailTemplate<Values extends object>(template: MailTemplate<Values>): MailTemplate<Values> {
  return template;
}
