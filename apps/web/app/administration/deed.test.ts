import { expect, test } from "vitest";
import { t } from "../testing/words.ts";
import { deedName, detailsText } from "./deed.ts";

test("a deed is told in words, one of an extension by its name", () => {
  expect(deedName("claim.accept", t)).toBe(t("deed.claim.accept"));
  expect(deedName("fair.open", t)).toBe("fair.open");
});

test("what is known of it too, without what is empty", () => {
  const details = { role: "advisor", company: null, reason: "", added: ["moderator", "advisor"], rows: 12 };
  expect(detailsText(details, t)).toBe(
    [
      pair("rôle", t("role.advisor")),
      pair("ajouté", `${t("role.moderator")}, ${t("role.advisor")}`),
      pair("lignes", "12"),
    ].join(", "),
  );
  expect(detailsText({ colour: { red: 1 } }, t)).toBe(pair("colour", '{"red":1}'));
});

function pair(label: string, value: string): string {
  return t("form.pair", { label, value });
}
