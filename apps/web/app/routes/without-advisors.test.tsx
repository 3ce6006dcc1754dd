import { emptyProfile } from "@tremplin/core/candidate";
import type { Instance } from "@tremplin/instance";
import type { FeatureName } from "@tremplin/instance/features";
import type { ComponentType } from "react";
import { expect, test } from "vitest";
import { AdministrationTabs } from "../administration/administration-tabs.tsx";
import { markupOf } from "../testing/markup.tsx";
import { unsent } from "../unsent.ts";
import Antennas from "./administration/antennas.tsx";
import Compose from "./application/compose.tsx";
import Documents from "./candidate/documents.tsx";
import ShowFigures from "./figures/show.tsx";
import ProfileOverview from "./profile/overview.tsx";

const instance = { config: { timeZone: "Europe/Paris" } } as Instance;

/** The words of a page whose loader gives `data`, on a board with these features. */
function page(Route: unknown, data: unknown, on: readonly FeatureName[]): string {
  const Shown = Route as ComponentType<{ readonly loaderData: object }>;
  const url = new URL("https://exemple.fr/espace");
  return markupOf(<Shown loaderData={unsent(data)} />, { on, instance, url });
}

const composing = {
  offer: { title: "Boulanger", company: null, place: "Dijon", publicId: "0000000001", slug: "boulanger" },
  candidate: { id: "a", name: "Léa", isOther: false },
  cvs: [],
  questions: [],
  draft: null,
  advisor: null,
};
const figures = { accompanied: 7, applications: { sent: 0 }, followUps: [] };
const documents = { as: "candidate", person: { id: "a", name: "Léa" }, documents: [] };

test.each<[string, unknown, unknown]>([
  ["an application", Compose, composing],
  ["the documents", Documents, documents],
  ["the profile", ProfileOverview, { profile: emptyProfile }],
])("%s names who accompanies one only where somebody does", (_name, Route, data) => {
  expect(page(Route, data, ["advisors", "applications"])).toMatch(/la personne qui vous accompagne/i);
  expect(page(Route, data, ["applications"])).not.toContain("accompagne");
});

test("without advisors the figures count nobody as accompanied", () => {
  expect(page(ShowFigures, figures, ["advisors", "applications"])).toContain("accompagnés");
  expect(page(ShowFigures, figures, ["applications"])).not.toContain("accompagnés");
  expect(page(ShowFigures, figures, [])).not.toContain("accompagnés");
});

test("antennas are where advisors receive, or territories, or not there", () => {
  expect(page(Antennas, [], ["advisors"])).toContain("Les lieux où");
  expect(page(Antennas, [], ["antennas"])).toContain("Vos territoires");
  expect(page(Antennas, [], [])).not.toMatch(/Les lieux où|Vos territoires/);
  expect(page(AdministrationTabs, null, ["advisors"])).toContain("/antennes");
  expect(page(AdministrationTabs, null, [])).not.toContain("/antennes");
});
