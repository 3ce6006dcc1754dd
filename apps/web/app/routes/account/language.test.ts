import { RouterContextProvider } from "react-router";
import { expect, test } from "vitest";
import { type PageServices, pageServices } from "../../services.ts";
import { action, loader } from "./language.ts";

async function choose(retour: string) {
  const chosen: unknown[] = [];
  const context = new RouterContextProvider();
  context.set(pageServices, {
    api: { notification: { chooseLanguage: async (wish: unknown) => void chosen.push(wish) } },
    baseUrl: "https://emploi.exemple.fr",
  } as unknown as PageServices);
  const request = new Request("https://emploi.exemple.fr/espace/langue", {
    method: "POST",
    body: new URLSearchParams({ langue: "fr", retour }),
  });
  const response = await action({ context, request } as unknown as Parameters<typeof action>[0]);
  return { chosen, status: response.status, location: response.headers.get("location") };
}

// An address with its origin is not put behind the language of the page that the form was on.
test("a choice leads back to its page, by an address with its origin", async () => {
  expect(await choose("/offres?contrat=cdi")).toEqual({
    chosen: [{ language: "fr" }],
    status: 303,
    location: "https://emploi.exemple.fr/offres?contrat=cdi",
  });
});

test.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "@evil.example",
  ".evil.example",
  "",
])("%j leads nowhere else", async (retour) => {
  expect((await choose(retour)).location).toBe("https://emploi.exemple.fr/espace");
});

test("its address alone leads to one's space", () => {
  expect(loader().headers.get("location")).toBe("/espace");
});
