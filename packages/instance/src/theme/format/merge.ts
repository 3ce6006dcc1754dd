import { nearest } from "../../config/nearest.ts";
import { example, TokenFault } from "./fault.ts";
import type { GroupExtension, RawToken, TokenFile } from "./read-file.ts";
import { aliasOf, pointerOf } from "./reference.ts";

/** Files laid one over the other: a later one replaces the tokens of the earlier ones. */
export function mergeFiles(files: readonly TokenFile[]): {
  tokens: ReadonlyMap<string, RawToken>;
  faults: readonly TokenFault[];
} {
  const faults: TokenFault[] = [];
  let merged = new Map<string, RawToken>();
  for (const file of files) {
    faults.push(...file.faults);
    merged = new Map([...merged, ...extended(file, merged, faults)]);
  }
  return { tokens: merged, faults };
}

/** A file's tokens, with those that its groups take over by `$extends` from it and from the files under it. */
function extended(file: TokenFile, under: ReadonlyMap<string, RawToken>, faults: TokenFault[]) {
  const own = new Map(file.tokens);
  const pending = new Map(file.extensions.map((extension) => [extension.path, extension]));

  const extend = (extension: GroupExtension, way: readonly string[]): void => {
    const { path, origin } = extension;
    if (!pending.has(path)) return;
    const target = targetOf(extension);
    const loop = [...way, path];
    if (target === path || loop.includes(target) || target.startsWith(`${path}.`)) {
      pending.delete(path);
      const shown = [...loop, target].join(" → ");
      const said = { fr: `$extends tourne en rond : ${shown}`, en: `$extends goes in circles: ${shown}` };
      const mend = { fr: "Enlevez l'un de ces liens.", en: "Remove one of these links." };
      faults.push(new TokenFault(origin, said, mend));
      return;
    }
    // What the target takes over itself comes first.
    for (const other of file.extensions)
      if (other.path === target || other.path.startsWith(`${target}.`)) extend(other, loop);
    if (!pending.delete(path)) return;
    const whole = new Map([...under, ...own]);
    const found = [...whole].filter(([name]) => name.startsWith(`${target}.`));
    if (found.length === 0) faults.push(unknownGroup(extension, target, groupsOf(whole)));
    for (const [name, token] of found) {
      const taken = `${path}${name.slice(target.length)}`;
      if (!own.has(taken)) own.set(taken, { ...token, path: taken });
    }
  };
  for (const extension of file.extensions) extend(extension, []);
  return own;
}

/** `{group}` and `{ "$ref": "#/group" }` say the same. */
function targetOf({ target }: GroupExtension): string {
  return aliasOf(target) ?? pointerOf(target)?.join(".") ?? String(target);
}

function groupsOf(tokens: ReadonlyMap<string, RawToken>): string[] {
  const groups = [...tokens.keys()].map((path) => path.slice(0, path.lastIndexOf(".")));
  return [...new Set(groups)];
}

function unknownGroup({ origin }: GroupExtension, target: string, groups: readonly string[]): TokenFault {
  const near = nearest(target, groups);
  return new TokenFault(
    origin,
    { fr: `groupe inconnu "${target}"`, en: `unknown group "${target}"` },
    near ? { fr: `Vouliez-vous dire "{${near}}" ?`, en: `Did you mean "{${near}}"?` } : example,
  );
}
