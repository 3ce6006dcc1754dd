import type { AntennaState } from "@tremplin/core/antenna";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Attempt } from "../forms/attempt.ts";
import { type Page, PageContext } from "../page.ts";
import { AntennaForm, newAntenna } from "./antenna-form.tsx";

/** The field of the address, as a page shows it. */
function addressField(state: AntennaState, attempt: Attempt | null = null): string {
  const page = { t: (id: string) => id, baseUrl: "", url: new URL("https://exemple.fr/") } as unknown as Page;
  const antenna = { ...newAntenna, id: "a", slug: "paca", state };
  const html = renderToStaticMarkup(
    <PageContext value={page}>
      <AntennaForm antenna={antenna} areas={[]} attempt={attempt} />
    </PageContext>,
  );
  return /<input[^>]*name="slug"[^>]*>/.exec(html)?.[0] ?? "";
}

test.each<[AntennaState, boolean]>([
  ["office", false],
  ["draft", false],
  ["open", true],
  ["closed", true],
])("of an antenna that is %s, the address is locked: %s", (state, isLocked) => {
  expect(/readonly/i.test(addressField(state))).toBe(isLocked);
});

test("a locked address comes back as it is, whatever was sent", () => {
  const attempt = { typed: new Map([["slug", ["autre"]]]), problems: [], refusal: null };
  expect(addressField("draft", attempt)).toContain('value="autre"');
  expect(addressField("open", attempt)).toContain('value="paca"');
});
