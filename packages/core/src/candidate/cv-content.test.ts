import { expect, test } from "vitest";
import { cvContentOf, cvOutline, skillsBySource } from "./cv-content.ts";
import { emptyProfile } from "./profile.ts";

const person = { name: "Lina Morel", email: "lina@exemple.fr" };
const job = { title: "Caissière", organisation: "", place: "", from: null, to: null, text: "" };

test("a CV says nothing of one's age", () => {
  const content = cvContentOf({ ...emptyProfile, birthDate: "2009-05-12" }, person);
  expect(JSON.stringify(content)).not.toContain("2009");
  expect(content.name).toBe("Lina Morel");
});

test("empty sections are not there; without experience, skills of life come first", () => {
  expect(cvOutline(cvContentOf(emptyProfile, person))).toEqual([]);
  const skills = [{ label: "Cuisiner pour dix", from: "home" }] as const;
  const beginner = { ...emptyProfile, skills, about: "Curieuse.", interests: ["Vélo"] };
  expect(cvOutline(cvContentOf(beginner, person))).toEqual(["about", "skills", "interests"]);
  const experienced = { ...beginner, experiences: [job], mobility: ["bike"] as const };
  expect(cvOutline(cvContentOf(experienced, person))).toEqual([
    "about",
    "experiences",
    "skills",
    "mobility",
    "interests",
  ]);
});

test("skills are grouped by where they come from", () => {
  const grouped = skillsBySource([
    { label: "Cuisiner", from: "home" },
    { label: "Arbitrer", from: "sport" },
    { label: "Garder des enfants", from: "home" },
  ]);
  expect([...grouped]).toEqual([
    ["home", ["Cuisiner", "Garder des enfants"]],
    ["sport", ["Arbitrer"]],
  ]);
});
