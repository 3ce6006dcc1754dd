import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { type SlotName, slots } from "@tremplin/instance/slots";

/** What copies import the product's own parts from. */
const parts = "@tremplin/web/slots/parts";
const face = "@tremplin/web/slots";
const statement = /^import (type )?\{([^}]*)\} from "([^"]+)";\n/gm;

/**
 * The source of what stands in a slot by itself, as a file of `overrides/`: the same but for its imports, which all go
 * by the public face. `root`: of the checkout.
 */
export async function defaultSource(root: string, name: SlotName): Promise<string> {
  const { source } = slots[name];
  const text = await readFile(join(root, "apps/web/app", source), "utf8");
  return onPublicFace(text, source);
}

/** `source`: where the text stands, from `apps/web/app`. */
export function onPublicFace(text: string, source: string): string {
  const names = new Map<string, Set<string>>();
  for (const [, isType, listed = "", specifier = ""] of text.matchAll(statement)) {
    const home = homeOf(specifier, source);
    const named = listed.split(",").map((each) => each.trim());
    const known = names.get(home) ?? new Set();
    for (const each of named.filter(Boolean))
      known.add(isType && !each.startsWith("type ") ? `type ${each}` : each);
    names.set(home, known);
  }
  const imports = [...names].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(sayImport);
  return `${imports.join("\n")}\n\n${text.replaceAll(statement, "").trimStart()}`;
}

function homeOf(specifier: string, source: string): string {
  if (!specifier.startsWith(".")) return /^(?:react|@tremplin\/ui)$/.test(specifier) ? specifier : parts;
  return posix.join(posix.dirname(source), specifier) === "slots/props.ts" ? face : parts;
}

function sayImport([home, names]: [string, ReadonlySet<string>]): string {
  const plain = (name: string) => name.replace("type ", "");
  const sorted = [...names].toSorted((one, other) => (plain(one) < plain(other) ? -1 : 1));
  const isType = sorted.every((name) => name.startsWith("type "));
  const listed = (isType ? sorted.map(plain) : sorted).join(", ");
  const line = `import ${isType ? "type " : ""}{ ${listed} } from "${home}";`;
  if (line.length <= 110) return line;
  return line.replace("{ ", "{\n  ").replace(" }", ",\n}").replaceAll(", ", ",\n  ");
}
