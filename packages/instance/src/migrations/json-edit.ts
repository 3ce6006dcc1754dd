import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import { type KeyPath, readJson } from "../config/json.ts";

/** What became of a key that was to be renamed. */
export type RenameOutcome = "renamed" | "absent" | "both" | "unreadable";

/**
 * Renames the key at `from` to `to` in a JSON text and touches no other sign of it: order, spaces and the last
 * line stay. A `*` stands for every item of a list, and then only the last name may differ. A key whose group
 * changes is moved to the end of its new group, and a group that is left empty goes. When both keys are there
 * nothing is done (`both`): only the owner can say which holds.
 */
export function renameKey(
  text: string,
  from: readonly string[],
  to: readonly string[],
): { text: string; outcome: RenameOutcome } {
  if ("problems" in readJson("", text)) return { text, outcome: "unreadable" };
  const paths = expand(text, from);
  if (paths.length === 0) return { text, outcome: "absent" };
  let edited = text;
  for (const path of paths) {
    const target = to.map((name, at) => (name === "*" ? (path[at] ?? name) : name));
    if (has(edited, target)) return { text, outcome: "both" };
    edited = renameOne(edited, path, target);
  }
  return { text: edited, outcome: "renamed" };
}

/** Takes the key at `path` out of a JSON text, and the group that it leaves empty; the rest stays as written. */
export function removeKey(text: string, path: readonly string[]): string {
  return "problems" in readJson("", text) ? text : remove(text, path);
}

/** Whether a JSON text has a value at `path`, where `*` stands for any item of a list. */
export function hasKey(text: string, path: readonly string[]): boolean {
  return !("problems" in readJson("", text)) && expand(text, path).length > 0;
}

function renameOne(text: string, path: KeyPath, target: KeyPath): string {
  const isSameGroup =
    path.length === target.length && path.slice(0, -1).every((key, at) => key === target[at]);
  const pair = pairAt(text, path);
  if (!pair) return text;
  if (isSameGroup) {
    const [start, end] = rangeOf(pair.key);
    return text.slice(0, start) + JSON.stringify(target.at(-1)) + text.slice(end);
  }
  const [start, end] = rangeOf(pair.value);
  return insert(remove(text, path), target, text.slice(start, end));
}

/** Takes a member out, with the comma and the spaces that were there for it. */
function remove(text: string, path: KeyPath): string {
  const group = mapAt(text, path.slice(0, -1));
  const at = group?.items.findIndex((pair) => nameOf(pair) === path.at(-1)) ?? -1;
  const pair = group?.items[at];
  if (!group || !pair) return text;
  const next = group.items[at + 1];
  const previous = group.items[at - 1];
  if (next) return text.slice(0, rangeOf(pair.key)[0]) + text.slice(rangeOf(next.key)[0]);
  if (previous) return text.slice(0, rangeOf(previous.value)[1]) + text.slice(rangeOf(pair.value)[1]);
  if (path.length > 1) return remove(text, path.slice(0, -1));
  const [start, end] = rangeOf(group);
  return `${text.slice(0, start)}{}${text.slice(end)}`;
}

function insert(text: string, path: KeyPath, value: string): string {
  let depth = path.length - 1;
  let group = mapAt(text, path.slice(0, depth));
  while (!group && depth > 0) {
    depth -= 1;
    group = mapAt(text, path.slice(0, depth));
  }
  if (!group) return text;
  const inside = path
    .slice(depth + 1)
    .reduceRight((whole, key) => `{ ${JSON.stringify(key)}: ${whole} }`, value);
  const member = `${JSON.stringify(path[depth])}: ${inside}`;
  const last = group.items.at(-1);
  const [start, end] = rangeOf(group);
  if (!last) return `${text.slice(0, start)}{ ${member} }${text.slice(end)}`;
  const space = /\s*$/.exec(text.slice(0, rangeOf(last.key)[0]))?.[0] || " ";
  const after = rangeOf(last.value)[1];
  return `${text.slice(0, after)},${space}${member}${text.slice(after)}`;
}

/** Every path that a path with `*` stands for, of those that are there. */
function expand(text: string, path: readonly string[]): KeyPath[] {
  let found: { at: KeyPath; node: unknown }[] = [{ at: [], node: rootOf(text) }];
  for (const key of path) {
    found = found.flatMap(({ at, node }) => {
      if (key === "*")
        return isSeq(node) ? node.items.map((item, index) => ({ at: [...at, index], node: item })) : [];
      const pair = isMap(node) ? (node.items as Pair[]).find((each) => nameOf(each) === key) : undefined;
      return pair ? [{ at: [...at, key], node: pair.value }] : [];
    });
  }
  return found.map(({ at }) => at);
}

function has(text: string, path: KeyPath): boolean {
  return pairAt(text, path) !== undefined;
}

function pairAt(text: string, path: KeyPath): Pair | undefined {
  return mapAt(text, path.slice(0, -1))?.items.find((pair) => nameOf(pair) === path.at(-1));
}

function mapAt(text: string, path: KeyPath): YAMLMap | null {
  let node: unknown = rootOf(text);
  for (const key of path) {
    if (isSeq(node) && typeof key === "number") node = node.items[key];
    else if (isMap(node)) node = (node.items as Pair[]).find((pair) => nameOf(pair) === key)?.value;
    else return null;
  }
  return isMap(node) ? (node as YAMLMap) : null;
}

/** JSON is a subset of YAML, whose parser keeps positions. A mark at the head of the file counts as a space. */
function rootOf(text: string): unknown {
  return parseDocument(text.replace(/^\uFEFF/, " ")).contents;
}

function nameOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : undefined;
}

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const range = (node as Node | null)?.range;
  if (!range) throw new TypeError("a node without a place in its text");
  return [range[0], range[1]];
}
