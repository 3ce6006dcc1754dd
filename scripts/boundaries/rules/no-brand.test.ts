import { expect, test } from "vitest";
import { aWorkspace } from "../testing.ts";
import { noBrand } from "./no-brand.ts";

const TEMPLATE = { "templates/colline/instance.json": '{ "name": "Emploi des Collines" }' };

test.each(["apps/web/app/home.tsx", "packages/instance/wording/fr.json"])(
  "a board's name in %s is refused",
  (path) => {
    const problems = noBrand(aWorkspace({ ...TEMPLATE, [path]: '\n"EMPLOI des Collines"' }));
    expect(problems).toEqual([
      {
        where: `${path}:2`,
        what: "Le nom « Emploi des Collines » est écrit en dur.",
        why: expect.any(String),
      },
    ]);
  },
);

test("browser tests may look for it, and other words are free", () => {
  const files = {
    ...TEMPLATE,
    "tests/e2e/src/home.e2e.ts": '"Emploi des Collines"',
    "apps/web/app/home.tsx": '"Emploi"',
  };
  expect(noBrand(aWorkspace(files))).toEqual([]);
});
