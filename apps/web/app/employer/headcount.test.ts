import { headcountBands } from "@tremplin/core/employer";
import { expect, test } from "vitest";
import { t } from "../testing/words.ts";
import { headcountOptions, headcountText } from "./headcount.ts";

test("every band of the register is said by a message", () => {
  for (const band of Object.values(headcountBands)) {
    const [least = "", most] = band.match(/\d+/g) ?? [];
    expect(headcountText(band, t)).toBe(
      most === undefined
        ? t("company.headcount.above", { least })
        : t("company.headcount.range", { least, most }),
    );
  }
});

test("what an import wrote in its own way is shown as it is", () => {
  expect(headcountText("une quinzaine", t)).toBe("une quinzaine");
  expect(headcountOptions("une quinzaine", t)[0]).toEqual({ value: "une quinzaine", label: "une quinzaine" });
});

test("the bands go up", () => {
  const values = headcountOptions(null, t).map(({ value }) => Number.parseInt(value, 10));
  expect(values).toEqual(values.toSorted((one, other) => one - other));
  expect(values[0]).toBe(1);
});
