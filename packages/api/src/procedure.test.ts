import { visitor } from "@tremplin/core/account";
import { refuse } from "@tremplin/core/shared";
import { resolveFeatures } from "@tremplin/instance/features";
import { expect, test } from "vitest";
import type { Context } from "./context.ts";
import { anyone, type Policy } from "./policy.ts";
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

const features = resolveFeatures({ alerts: false });
const asked = { actor: visitor, instance: { config: { features } } } as unknown as Context;

test("a procedure of a feature that the board has not answers nobody", async () => {
  let ran = false;
  const keep = procedure(anyone).query(() => {
    ran = true;
  });
  const caller = createCallerFactory(router({ alert: router({ keep }) }))(asked);
  await expect(caller.alert.keep()).rejects.toMatchObject({ code: "NOT_FOUND", message: "feature-off" });
  expect(ran).toBe(false);
});

test("a policy that says no keeps the procedure from running", async () => {
  const nobody: Policy = { name: "nobody", decide: () => refuse("forbidden") };
  let ran = false;
  const closed = procedure(nobody).query(() => {
    ran = true;
  });
  const caller = createCallerFactory(router({ demo: router({ closed }) }))(asked);
  await expect(caller.demo.closed()).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(ran).toBe(false);
});
