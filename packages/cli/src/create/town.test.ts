import { describe, expect, test } from "vitest";
import { someCommunes } from "../testing/communes.ts";
import { checkTown, townLabel } from "./town.ts";

function town(typed: string): string {
  const checked = checkTown(typed, someCommunes);
  return checked.ok ? townLabel(checked.value) : checked.reason.fr;
}

describe("a town that is clear is taken", () => {
  test.each([
    ["Dijon", "Dijon (Côte-d'Or, 21231)"],
    [" dijon ", "Dijon (Côte-d'Or, 21231)"],
    ["21231", "Dijon (Côte-d'Or, 21231)"],
    ["21100", "Dijon (Côte-d'Or, 21231)"],
    ["21000 Dijon", "Dijon (Côte-d'Or, 21231)"],
    ["le mans", "Le Mans (Sarthe, 72181)"],
    ["97400", "Saint-Denis (La Réunion, 97411)"],
    ["Saint-Denis 97411", "Saint-Denis (La Réunion, 97411)"],
    ["Saint-Paul 97411", "Saint-Paul (La Réunion, 97415)"],
    ["Saint-Denis (93)", "Saint-Denis (Seine-Saint-Denis, 93066)"],
  ])("%s", (typed, label) => {
    expect(town(typed)).toBe(label);
  });
});

describe("one that is not gets the nearest names", () => {
  test.each([
    ["Djon", /Dijon \(Côte-d'Or, 21231\)/],
    ["Beane", /Beaune/],
    ["saint-denis", /97411.*93066|93066.*97411/],
    ["st denis", /97411.*93066|93066.*97411/],
  ])("%s", (typed, names) => {
    expect(town(typed)).toMatch(names);
    expect(town(typed)).toContain("entre guillemets");
  });

  test.each(["saint-denis", "97411", "21200", "Beane"])(
    "each that is proposed for %s can be typed as it is shown",
    (typed) => {
      const proposed = [...town(typed).matchAll(/"([^"]+)"/g)].map(([, label]) => label ?? "");
      expect(proposed.length).toBeGreaterThan(0);
      for (const label of proposed) expect(town(label)).toBe(label);
    },
  );

  test("an unknown name is not told as if it were several", () => {
    expect(town("Dij")).toMatch(/^Aucune commune ne s'appelle « Dij »\. .*Dijon/);
  });

  test("a code that is Couchey's own and Beaune's postcode", () => {
    expect(town("21200")).toMatch(/recopiez la ville, .*"Couchey \(Côte-d'Or, 21200\)", "Beaune/);
  });

  test.each(["", "Xyzzyq", "99999"])("nothing is like %j", (typed) => {
    expect(town(typed)).toContain("Aucune commune");
  });
});
