import { ownAddresses } from "@tremplin/instance";
import { expect, test } from "vitest";
import routes from "./routes.ts";

type Route = { readonly path?: string; readonly children?: readonly Route[] };

function pathsOf(list: readonly Route[]): string[] {
  return list.flatMap(({ path, children = [] }) => [...(path ? [path] : []), ...pathsOf(children)]);
}

test("the doctor knows every address that a page of the owner's cannot have", async () => {
  const first = pathsOf((await routes) as readonly Route[]).map((path) => path.split("/")[0] ?? "");
  expect([...new Set(first)].filter((part) => part !== "*").sort()).toEqual([...ownAddresses]);
});
