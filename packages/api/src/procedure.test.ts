import { visitor } from "@tremplin/core/account";
import { refuse } from "@tremplin/core/shared";
import { expect, test } from "vitest";
import type { Context } from "./context.ts";
import type { Policy } from "./policy.ts";
import { createCallerFactory, procedure, router } from "./procedure.ts";
import { appRouter } from "./router.ts";

interface AnyProcedure {
  readonly _def: { readonly meta?: { readonly policy?: string } };
}

test("every procedure names the policy that guards it", () => {
  // Typed by name in the router: here they are walked, whatever they are called.
  const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, AnyProcedure>);
  expect(procedures.length).toBeGreaterThanOrEqual(10);
  const unguarded = procedures.filter(([, { _def }]) => !_def.meta?.policy).map(([name]) => name);
  expect(unguarded).toEqual([]);
});

test("a policy that says no keeps the procedure from running", async () => {
  const nobody: Policy = { name: "nobody", decide: () => refuse("forbidden") };
  let ran = false;
  const closed = procedure(nobody).query(() => {
    ran = true;
  });
  const caller = createCallerFactory(router({ closed }))({ actor: visitor } as Context);
  await expect(caller.closed()).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(ran).toBe(false);
});
