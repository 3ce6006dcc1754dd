import { expect, test } from "vitest";
import { InstanceError, type Problem } from "./problem.ts";

const problem: Problem = {
  code: "setting",
  file: "instance.json",
  key: "town",
  line: 4,
  message: { fr: "ville inconnue", en: "unknown town" },
  mend: { fr: "Écrivez un code INSEE.", en: "Write an INSEE code." },
};

test("reads well on a terminal, French first", () => {
  expect(new InstanceError("instances/dijon", [problem]).format()).toBe(
    [
      "instances/dijon: 1 problème / problem",
      "",
      "✗ instance.json:4 · town",
      "  fr ville inconnue",
      "     → Écrivez un code INSEE.",
      "  en unknown town",
      "     → Write an INSEE code.",
    ].join("\n"),
  );
});

test("its message names every place, for a log", () => {
  const whole: Problem = { ...problem, key: null, line: null, message: { fr: "x", en: "broken" } };
  expect(new InstanceError("d", [problem, whole]).message).toBe(
    "d: instance.json:4 · town: unknown town; instance.json: broken",
  );
});
