import { ownAddresses } from "@tremplin/instance";
import { languageFacts, languages } from "@tremplin/instance/words";
import { expect, test } from "vitest";
import routes from "./routes.ts";

type Route = { readonly path?: string; readonly children?: readonly Route[] };

function pathsOf(list: readonly Route[]): string[] {
  return list.flatMap(({ path, children = [] }) => [...(path ? [path] : []), ...pathsOf(children)]);
}

test("the doctor knows every address that a page of the owner's cannot have", async () => {
  const first = pathsOf((await routes) as readonly Route[]).map((path) => path.split("/")[0] ?? "");
  // Languages are the first part of any page's address.
  const all = [...first, ...languages.map((language) => languageFacts[language].path)];
  expect([...new Set(all)].filter((part) => part !== "*").sort()).toEqual([...ownAddresses].sort());
});
