import type { ListedAntenna } from "@tremplin/api";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Page, PageContext } from "../page.ts";
import { OfficeForm } from "./office-form.tsx";

const antenna: ListedAntenna = {
  id: "paca",
  name: "Alpes du Sud",
  place: "",
  address: "",
  members: 0,
  moderators: 0,
  slug: "paca",
  state: "open",
  isDeclared: false,
};

test.each<[string, ListedAntenna | null, boolean]>([
  ["a new antenna", null, false],
  ["one of the administration", antenna, false],
  ["one of instance.json", { ...antenna, isDeclared: true }, true],
])("the name of %s is locked, with the reason: %#", (_whose, known, isLocked) => {
  const page = { t: (id: string) => id, url: new URL("https://exemple.fr/") } as unknown as Page;
  const html = renderToStaticMarkup(
    <PageContext value={page}>
      <OfficeForm antenna={known} attempt={null} />
    </PageContext>,
  );
  const [name = ""] = /<input[^>]*name="name"[^>]*>/.exec(html) ?? [];
  expect(/readonly/i.test(name)).toBe(isLocked);
  expect(html.includes("administration.antennaDeclared")).toBe(isLocked);
  expect(/<input[^>]*name="place"[^>]*>/.exec(html)?.[0]).not.toMatch(/readonly/i);
});
