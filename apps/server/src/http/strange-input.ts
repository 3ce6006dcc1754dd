import { TRPCError } from "@trpc/server";

/** Whether a procedure did not take what it was given: whoever asks made it up, as no page of ours writes it. */
export function isStrangeInput(error: unknown): error is TRPCError {
  return error instanceof TRPCError && error.code === "BAD_REQUEST";
}

/** What is answered then: there is no such address, or what was sent is no form of ours. */
export function strangeInputStatus(method: string): 400 | 404 {
  return method === "POST" ? 400 : 404;
}
