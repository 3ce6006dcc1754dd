import { expect, test } from "vitest";
import { markupOf } from "../testing/markup.tsx";
import { SettingValue } from "./setting-value.tsx";

test("a short setting is read at once, a long one when asked for", () => {
  expect(markupOf(<SettingValue value="Europe/Paris" />)).toBe("Europe/Paris");
  expect(markupOf(<SettingValue value={null} />)).toBe("rien");
  const communes = JSON.stringify(Array.from({ length: 500 }, (_, rank) => `05${rank}`));
  const html = markupOf(<SettingValue value={communes} />);
  expect(html).toMatch(/^<details class="disclosure ?">.*<\/details>$/s);
  expect(html).toContain("050");
});
