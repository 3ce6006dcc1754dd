import { notificationKinds } from "@tremplin/core/notification";
import { strayNames, unclassed } from "@tremplin/instance/features";
import { expect, test } from "vitest";
import { mailTemplates } from "./mail/templates/index.ts";
import { appRouter } from "./router.ts";

test.each([
  ["procedures", Object.keys(appRouter._def.procedures)],
  ["mails", Object.keys(mailTemplates)],
  ["notifications", Object.keys(notificationKinds)],
] as const)("all %s belong to a feature, or are there always", (part, names) => {
  expect(unclassed(part, names)).toEqual([]);
  expect(strayNames(part, names)).toEqual([]);
});
