import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { loadInstance } from "@tremplin/instance";
import { describe, expect, test } from "vitest";
import { someCommunes } from "../testing/communes.ts";
import { withProject } from "../testing/project.ts";
import type { Typed } from "./answers.ts";
import { create, type Outcome } from "./create.ts";
import type { Prompter } from "./prompter.ts";

const flags: Typed = { name: "Élan de Beaune", town: "Beaune", color: "#7a1f3d", email: "contact@elan.org" };

function run(root: string, typed: Typed, prompter: Prompter): Promise<Outcome> {
  const now = new Date("2026-11-24T10:00:00Z");
  return create(typed, { root, from: root, dir: undefined, communes: someCommunes, prompter, now });
}

/** Answers questions from a list, and keeps what was said. */
function scripted(
  answers: readonly string[],
): Prompter & { readonly said: string[]; readonly left: string[] } {
  const left = [...answers];
  const said: string[] = [];
  const next = (question: string) => {
    said.push(`? ${question}`);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`no answer left for: ${question}`);
    return answer;
  };
  return {
    said,
    left,
    intro: (message) => void said.push(message),
    outro: (message) => void said.push(message),
    refuse: (reason) => void said.push(`! ${reason}`),
    tell: (message) => void said.push(message),
    ask: async (question) => next(question),
    choose: async (question) => next(question),
    confirm: async (question) => next(question) === "oui",
  };
}

describe("with questions", () => {
  test("all is asked, and the colour's verdict is said", () =>
    withProject(async (root) => {
      const prompter = scripted([
        "Élan de Beaune",
        "Beaune",
        "#7a1f3d",
        "",
        "contact@elan.org",
        "mission-locale",
        "non",
      ]);
      const { exitCode } = await run(root, {}, prompter);
      expect(exitCode).toBe(0);
      expect(prompter.left).toEqual([]);
      expect(prompter.said.join("\n")).toContain("texte blanc (contraste");
      expect((await loadInstance(join(root, "instances/elan-de-beaune"))).isDemo).toBe(false);
    }));

  test("a bad answer is asked again with the reason", () =>
    withProject(async (root) => {
      await mkdir(join(root, "instances/elan"));
      const prompter = scripted([
        ...["", "Élan"],
        ...["Xyzzyq", "Saint-Denis", "97411"],
        ...["vert pomme", "#fffbe0", "teal"],
        ...["none.png", ""],
        ...["contact", "contact@elan.org"],
        "filiere",
        ...["elan", "elan-2"],
        "oui",
      ]);
      const { exitCode } = await run(root, {}, prompter);
      expect(exitCode).toBe(0);
      const reasons = prompter.said.filter((line) => line.startsWith("!")).join("\n");
      for (const reason of [
        "vide",
        "Aucune commune",
        "n'est pas une couleur",
        "trop pâle",
        "Aucun fichier",
        "existe déjà",
      ]) {
        expect(reasons).toContain(reason);
      }
      expect((await loadInstance(join(root, "instances/elan-2"))).config.town).toBe("97411");
    }));

  test("a flag that is good is not asked, one that is bad is", () =>
    withProject(async (root) => {
      const prompter = scripted(["Dijon", "contact@elan.org", "mission-locale"]);
      const typed = { ...flags, town: "Xyzzyq", email: "x", logo: "", sampleOffers: true };
      expect((await run(root, typed, prompter)).exitCode).toBe(0);
      expect(prompter.said.filter((line) => line.startsWith("?"))).toHaveLength(3);
    }));

  test("none of the towns proposed: the town is asked again", () =>
    withProject(async (root) => {
      const prompter = scripted(["Saint-Denis", "", "Dijon", "mission-locale"]);
      const typed = { ...flags, town: undefined, logo: "", sampleOffers: true };
      expect((await run(root, typed, prompter)).exitCode).toBe(0);
      expect((await loadInstance(join(root, "instances/elan-de-beaune"))).config.town).toBe("21231");
    }));
});
