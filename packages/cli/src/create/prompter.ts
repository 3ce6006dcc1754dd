import { CANCEL_SYMBOL, cancel, confirm, intro, log, outro, select, text } from "@clack/prompts";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How questions are put to a person. */
export interface Prompter {
  intro(message: string): void;
  outro(message: string): void;
  /** Says that an answer cannot be used, and why. */
  refuse(reason: string): void;
  tell(message: string): void;
  ask(question: string, options: { hint: string; initial?: string | undefined }): Promise<string>;
  choose(question: string, choices: readonly Choice[]): Promise<string>;
  confirm(question: string): Promise<boolean>;
}

/** The person pressed Ctrl-C or Escape. */
export class CancelledError extends Error {
  constructor() {
    super("cancelled");
    this.name = "CancelledError";
  }
}

/** Questions on the terminal. */
export const terminalPrompter: Prompter = {
  intro,
  outro,
  refuse: (reason) => log.error(reason),
  tell: (message) => log.info(message),
  ask: async (message, { hint, initial }) =>
    answered(
      await text({ message, placeholder: hint, ...(initial === undefined ? {} : { initialValue: initial }) }),
    ) ?? "",
  choose: async (message, choices) =>
    answered(await select({ message, options: [...choices], showInstructions: false })),
  confirm: async (message) => answered(await confirm({ message, active: "oui", inactive: "non" })),
};

function answered<Value>(answer: Value | typeof CANCEL_SYMBOL): Value {
  if (answer !== CANCEL_SYMBOL) return answer;
  cancel("Rien n'a été créé.");
  throw new CancelledError();
}
