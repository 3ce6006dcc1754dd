import { expect, test } from "vitest";
import { loadInstance } from "../load.ts";
import { InstanceError } from "../problem.ts";
import { completeFiles, withInstance } from "../testing/instance-folder.ts";

const settings = JSON.parse(completeFiles["instance.json"] ?? "") as Record<string, unknown>;

async function problemsOf(changes: Record<string, unknown>, files: Record<string, string> = {}) {
  const text = JSON.stringify({ ...settings, ...changes }, null, 1);
  return withInstance({ "instance.json": text, ...files }, async (dir) => {
    try {
      await loadInstance(dir);
      return [];
    } catch (error) {
      return error instanceof InstanceError ? error.problems : Promise.reject(error);
    }
  });
}

const article = { "content/actualites/x.md": '---\ntitle: "X"\ndate: 2026-12-01\n---\n' };

test("pages, functions and other sites are known", async () => {
  const menu = [
    { label: "Offres", href: "/offres?alternance=1" },
    { label: "Accueil", href: "/" },
    { label: "Ailleurs", href: "https://www.exemple.fr" },
    { label: "Écrire", href: "mailto:contact@exemple.fr" },
  ];
  const footer = [{ label: "Nous", href: "/a-propos#equipe" }];
  expect(await problemsOf({ menu, footer })).toEqual([]);
  expect(await problemsOf({ menu: [{ label: "Actualités", href: "/actualites" }] }, article)).toEqual([]);
});

test.each([
  ["/a-prpos", "Vouliez-vous dire « /a-propos » ?"],
  // Off, or without any article: the page is not there.
  ["/adherents", /"features\.membership": true/],
  ["/territoires", /"features\.antennas": true/],
  ["/actualites", /content\/actualites\//],
  // It composes the home page, and has no address of its own.
  ["/accueil", /./],
])("%s leads nowhere", async (href, mend) => {
  const [problem] = await problemsOf(
    { menu: [{ label: "X", href }] },
    { "content/accueil.md": '---\ntitle: "X"\n---\n' },
  );
  expect(problem).toMatchObject({ code: "setting", file: "instance.json", key: "menu.0.href" });
  expect(problem?.line).toBeGreaterThan(1);
  expect(problem?.mend.fr).toMatch(mend);
});

test("an address that could run something is refused", async () => {
  const [problem] = await problemsOf({ menu: [{ label: "X", href: "javascript:alert(1)" }] });
  expect(problem).toMatchObject({ code: "setting", key: "menu.0.href" });
});

test("territories and funders have pages once there are some", async () => {
  const menu = ["/territoires", "/paca", "/financeurs"].map((href) => ({ label: "Lien", href }));
  const antennas = [{ slug: "paca", name: "Provence", departments: ["05"] }];
  const some = { features: { antennas: true }, antennas, funders: [{ name: "Fonds" }] };
  expect(await problemsOf({ menu, ...some })).toEqual([]);
  expect(await problemsOf({ menu })).toHaveLength(3);
});
