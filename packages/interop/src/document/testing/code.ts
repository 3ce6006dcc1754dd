import { inspectDocument } from "../inspect.ts";

/** The type of a file that is taken, or why it is not. */
export async function code(bytes: Buffer, name: string): Promise<string> {
  const inspected = await inspectDocument(bytes, name);
  return inspected.ok ? inspected.value.type : inspected.refusal.code;
}
