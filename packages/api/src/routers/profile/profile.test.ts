import { createUser } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeAll, expect, test } from "vitest";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";
import { lina } from "../../testing/three-sides.ts";

eachDialect((_engine, open) => {
  let board: TestBoard;

  beforeAll(async () => {
    board = await testBoard(await open(), { offers: [] });
    await createUser(
      board.context.database,
      { id: lina.userId, name: lina.name, email: lina.email },
      boardNow,
    );
  });

  const api = () => board.as(lina).profile;

  test("each step is kept beside the others, as it was told", async () => {
    await api().saveStep({
      step: "recherche",
      jobs: "- Boulanger\nVendeuse 🥖",
      contracts: ["cdi", "apprentissage"],
    });
    const none = { school: "", sport: "", volunteering: "", hobby: "", work: "" };
    await api().saveStep({
      step: "savoir-faire",
      skills: { ...none, home: "Cuisiner pour dix\n<script>alert(1)</script>" },
    });
    await api().saveStep({
      step: "lieu",
      place: "Dijon (21)",
      radiusKm: 15,
      mobility: ["bike"],
      licences: ["AM"],
    });
    await api().saveStep({ step: "quand", availableFrom: "2027-01-04", availability: "Pas le mercredi" });
    await api().saveStep({
      step: "moi",
      about: "Je me lève tôt.",
      interests: "Vélo",
      phone: "06 12 34 56 78",
    });
    const { profile, placeText } = await api().own();
    expect(placeText).toBe("Dijon (21)");
    expect(profile).toMatchObject({
      jobs: ["Boulanger", "Vendeuse 🥖"],
      skills: [
        { label: "Cuisiner pour dix", from: "home" },
        { label: "<script>alert(1)</script>", from: "home" },
      ],
      place: { insee: "21231", label: "Dijon" },
      mobility: ["bike"],
      availableFrom: "2027-01-04",
      phone: "06 12 34 56 78",
      birthDate: null,
    });
  });

  test("groups left empty are not there; months are read as they are typed", async () => {
    const blank = { title: "", organisation: "", place: "", from: "", to: "", text: "" };
    await api().saveStep({
      step: "parcours",
      experiences: [{ ...blank, title: "Stage de 3e", from: "06/2025", to: "2025-07" }, blank],
      studies: [{ title: "", school: "", year: "", isObtained: false }],
      languages: [{ name: "Dari", level: "native" }],
    });
    const { profile } = await api().own();
    expect(profile.experiences).toEqual([{ ...blank, title: "Stage de 3e", from: "2025-06", to: "2025-07" }]);
    expect(profile.studies).toEqual([]);
  });

  test.each([
    ["an unknown town", { step: "lieu", place: "Nullepartville", radiusKm: 10, mobility: [], licences: [] }],
  ] as const)("refuses %s", async (_what, step) => {
    const refused = await api().saveStep({ ...step, mobility: [], licences: [] });
    expect(refused).toMatchObject({ refusal: { code: "unknown-town", details: { field: "place" } } });
  });

  test.each([
    ["an end before its beginning", { from: "2025-07", to: "2025-06" }, "months-order"],
    ["a month that is none", { from: "juin" }, "month"],
    ["an experience without a name", { title: "", organisation: "Le Fournil" }, "required"],
  ])("refuses %s", async (_what, changes, code) => {
    const experience = {
      title: "Stage",
      organisation: "",
      place: "",
      from: "",
      to: "",
      text: "",
      ...changes,
    };
    const sent = api().saveStep({ step: "parcours", experiences: [experience], studies: [], languages: [] });
    await expect(sent).rejects.toThrow(code);
  });
});
