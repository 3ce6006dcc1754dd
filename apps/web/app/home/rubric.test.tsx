import type { OfferHome } from "@tremplin/api";
import type { Instance } from "@tremplin/instance";
import { expect, test } from "vitest";
import { markupOf } from "../testing/markup.tsx";
import { Rubric } from "./rubric.tsx";

const home = {} as OfferHome;

function howItWorks(applications: "board" | "elsewhere" | "off"): string {
  const instance = { config: { features: { applications } } } as Instance;
  return markupOf(<Rubric name="etapes" home={home} />, { instance });
}

test("how one applies is told as the board has it", () => {
  expect(howItWorks("board")).toContain("Avec un compte gratuit");
  expect(howItWorks("board")).not.toContain("Sans compte");
  expect(howItWorks("elsewhere")).toContain("Sans compte");
  expect(howItWorks("off")).not.toMatch(/compte|Postulez/);
});

test("employers sign up from the home page where they may, and can write everywhere", () => {
  const instance = { config: { publisher: "Le Bon Pas", contact: { email: "nous@exemple.fr" } } } as Instance;
  const shown = (on: readonly "companySignUp"[]) =>
    markupOf(<Rubric name="entreprises" home={home} />, { instance, on });
  expect(shown(["companySignUp"])).toContain('href="/inscription/entreprise"');
  expect(shown([])).not.toContain("/inscription/entreprise");
  for (const html of [shown(["companySignUp"]), shown([])]) expect(html).toContain("mailto:nous@exemple.fr");
});
