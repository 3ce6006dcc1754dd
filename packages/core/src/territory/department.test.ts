import { describe, expect, test } from "vitest";
import { departmentOf, departments, regions } from "./department.ts";

describe("departmentOf", () => {
  test.each([
    ["21231", "21"],
    ["01004", "01"],
    ["2A004", "2A"],
    ["2B033", "2B"],
    ["75111", "75"],
    ["69383", "69"],
    ["13208", "13"],
    ["97105", "971"],
    ["97209", "972"],
    ["97302", "973"],
    ["97411", "974"],
    ["97502", "975"],
    ["97611", "976"],
    ["98818", "988"],
  ])("%s is in %s", (insee, department) => {
    expect(departmentOf(insee)).toBe(department);
  });

  test.each(["", "21", "2123", "212310", "dijon", "2C004", "2a004", "20004", "96001", "99138", "98000"])(
    "%j is no commune of France",
    (code) => {
      expect(departmentOf(code)).toBeNull();
    },
  );
});

describe("departments", () => {
  test("are the 101 departments and six collectivities, each in a known region", () => {
    expect(departments.size).toBe(101 + 6);
    for (const department of departments.values()) expect(regions.has(department.region)).toBe(true);
    expect(departments.get("21")).toEqual({ code: "21", name: "Côte-d'Or", region: "27" });
    expect(regions.get("27")).toBe("Bourgogne-Franche-Comté");
  });
});
