import { globSync, readFileSync } from "node:fs";
import { parseAst } from "vite";
import { expect, test } from "vitest";

// Every text that people read comes from the catalogue of words: these tests read the code as a program does.

const root = new URL("../../../../", import.meta.url).pathname;
const isOurs = (file: string) => !/\.test\.tsx?$|\/testing\/|\.d\.ts$/.test(file);
const find = (...patterns: string[]) => globSync(patterns, { cwd: root }).filter(isOurs).sort();

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Walks a tree; `see` answers whether to go on inside. */
function walk(node: unknown, see: (node: Node) => boolean): void {
  if (Array.isArray(node)) for (const each of node) walk(each, see);
  else if (typeof node === "object" && node !== null && "type" in node) {
    if (!see(node as Node)) return;
    for (const value of Object.values(node)) if (typeof value === "object") walk(value, see);
  }
}

function treeOf(file: string, code = readFileSync(root + file, "utf8")): unknown {
  return parseAst(code, { lang: file.endsWith("x") ? "tsx" : "ts" });
}

/** Attributes that people read, or hear read. */
const readAttributes = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "hint",
  "label",
  "legend",
  "note",
  "placeholder",
  "summary",
  "term",
  "title",
]);

/** A word of a language; the id of a message is none. */
const hasWord = (text: string) => /\p{L}{2,}/u.test(text) && !/^[a-z][\w-]*(?:\.[\w-]+)+$/.test(text);

/** Texts that stand in markup: between tags, in what is put between them, and in attributes that are read. */
function textsInMarkup(file: string, code?: string): string[] {
  const found: string[] = [];
  const told = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    const node = value as Node;
    if (node.type === "Literal" && typeof node.value === "string" && hasWord(node.value))
      found.push(node.value);
    if (node.type === "TemplateLiteral") {
      for (const { value: part } of node.quasis as { value: { cooked: string } }[]) {
        if (hasWord(part.cooked)) found.push(part.cooked);
      }
    }
    if (node.type === "ConditionalExpression") [node.consequent, node.alternate].forEach(told);
    if (node.type === "LogicalExpression") [node.left, node.right].forEach(told);
  };
  walk(treeOf(file, code), (node) => {
    if (node.type === "JSXText" && hasWord(String(node.value))) found.push(String(node.value).trim());
    if (node.type === "JSXElement" || node.type === "JSXFragment") {
      for (const child of node.children as Node[])
        if (child.type === "JSXExpressionContainer") told(child.expression);
    }
    if (node.type === "JSXAttribute" && readAttributes.has(String((node.name as Node).name))) {
      const value = node.value as Node | null;
      told(value?.type === "JSXExpressionContainer" ? value.expression : value);
    }
    return true;
  });
  return found;
}

/** Calls whose texts are for developers, operators at their terminal, or browsers' own tools. */
const notForPeople =
  /^(?:Error|TypeError|RangeError|RequestError|StartError|console|log|logError|meta|describe|sql)$/;

function nameOf(node: unknown): string {
  if (typeof node !== "object" || node === null) return "";
  const { type, name, object, tag } = node as Node;
  if (type === "Identifier") return String(name);
  return type === "MemberExpression" ? nameOf(object) : nameOf(tag);
}

/** Texts of more than one word that read as French prose, anywhere in the code. */
function frenchIn(file: string, code?: string): string[] {
  const found: string[] = [];
  const see = (text: string) => {
    const words = text.match(/\p{L}{2,}/gu) ?? [];
    if (words.length > 1 && (/[éèêàùçôîœ’]/i.test(text) || french.test(text))) found.push(text);
  };
  const tree = treeOf(file, code);
  const isMail = file.startsWith("packages/api/src/mail/templates/");
  const used = isMail ? namesInFunctions(tree) : new Set<string>();
  walk(tree, (node) => {
    if (node.type === "CallExpression" || node.type === "NewExpression") {
      if (notForPeople.test(nameOf(node.callee))) return false;
    }
    // What a mail is tried out with: its example, and constants that nothing but examples names.
    if (isMail && node.type === "Property" && nameOf(node.key) === "example") return false;
    if (isMail && node.type === "VariableDeclarator") {
      if (/^example/.test(nameOf(node.id)) || !used.has(nameOf(node.id))) return false;
    }
    if (node.type === "Literal" && typeof node.value === "string") see(node.value);
    if (node.type === "TemplateElement") see((node.value as { cooked: string }).cooked);
    return true;
  });
  return found;
}
/** Names that stand within functions. */
function namesInFunctions(tree: unknown): Set<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    if (!/Function/.test(node.type)) return true;
    walk(node.body, (inner) => {
      if (inner.type === "Identifier") names.add(nameOf(inner));
      return true;
    });
    return false;
  });
  return names;
}

const french = /(?:^|\s)(?:le|la|les|des|une?|votre|vos|nous|vous|est|sont|pour|avec|dans|cette?)(?:\s|$)/i;

const markup = find("apps/web/app/**/*.tsx", "packages/ui/src/**/*.tsx");
const code = find(
  "apps/web/app/**/*.{ts,tsx}",
  "apps/web/server/**/*.ts",
  "apps/server/src/**/*.ts",
  "packages/api/src/**/*.ts",
  "packages/ui/src/**/*.{ts,tsx}",
);

/**
 * Files whose French is no word of the interface: sample people and offers, model offers (offers are written in
 * French), what the server and its commands tell the operator at a terminal, what mail servers are told, and the
 * calls of a test.
 */
const otherFrench =
  /^apps\/server\/src\/(?:demo(?:-[a-z-]+)?|announcement|database-reason|import-file|listen|mail\/receive-replies)\.ts$|^packages\/api\/src\/(?:(?:access|imports)\/|routers\/(?:offer\/templates|[a-z-]+\/testing)\.ts$)/;

test("the tests see what they look for", () => {
  expect(markup.length).toBeGreaterThan(150);
  expect(code.length).toBeGreaterThan(600);
  const page =
    'const a = <p title="Un titre" aria-hidden="true">Bonjour <b>{x ? "oui" : t("no.id")}</b></p>;';
  expect(textsInMarkup("a.tsx", page)).toEqual(["Un titre", "Bonjour", "oui"]);
  const server = 'const a = refuse("Ce formulaire est vide"); throw new Error("la base est là");';
  expect(frenchIn("a.ts", server)).toEqual(["Ce formulaire est vide"]);
});

test("no text stands in markup", () => {
  const found = markup.flatMap((file) => textsInMarkup(file).map((text) => `${file}: ${text}`));
  expect(found).toEqual([]);
});

test("no French prose stands in the code of pages, mails, procedures and the server", () => {
  const found = code
    .filter((file) => !otherFrench.test(file))
    .flatMap((file) => frenchIn(file).map((text) => `${file}: ${text}`));
  expect(found).toEqual([]);
});
