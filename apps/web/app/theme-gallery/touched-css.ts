const controls = "a,button,input,select,textarea,summary,[tabindex]";

/**
 * What stands for being touched, in a part of the gallery that is marked `data-shown="hover"`: selectors that weigh as
 * much as those whose place they take.
 */
const standIns: Readonly<Record<string, string>> = {
  hover: ':is([data-shown~="hover"] *)',
  active: ':is([data-shown~="active"] *)',
  focus: `:is([data-shown~="focus"] :where(${controls}))`,
  "focus-visible": `:is([data-shown~="focus"] :where(${controls}))`,
  "focus-within": ':is([data-shown~="focus"] *)',
};
const touches = /(?<!\\):(hover|active|focus-visible|focus-within|focus)(?![\w-])/g;
/** At-rules whose rules hold on the page as well. */
const frames = /^@(layer|media|supports|container)\b/;

/**
 * The rules of a style sheet that need a hand, once more for who has none: `.button:hover` is shown at rest where the
 * gallery says so. It reads plain rules in frames, which is what the build makes of our style sheets.
 */
export function touchedCss(css: string): string {
  return rulesOf(css.replace(/\/\*[\s\S]*?\*\//g, ""));
}

function rulesOf(css: string): string {
  let found = "";
  let at = 0;
  for (let open = css.indexOf("{"); open !== -1; open = css.indexOf("{", at)) {
    const close = closingOf(css, open);
    // A statement without a block, such as the order of layers, may stand before.
    const prelude = css.slice(Math.max(at, css.lastIndexOf(";", open) + 1), open).trim();
    const body = css.slice(open + 1, close);
    if (frames.test(prelude)) {
      const inner = rulesOf(body);
      if (inner !== "") found += `${prelude}{${inner}}\n`;
    } else if (!prelude.startsWith("@")) {
      const touched = selectorsOf(prelude).filter((selector) => selector.search(touches) !== -1);
      if (touched.length > 0) found += `${touched.map(atRest).join(",")}{${body}}\n`;
    }
    at = close + 1;
  }
  return found;
}

function atRest(selector: string): string {
  return selector.replace(touches, (_, name: string) => standIns[name] ?? "");
}

/** Where the block ends that begins at `open`. */
function closingOf(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === "{") depth += 1;
    else if (css[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a block does not end: ${css.slice(open, open + 60)}`);
}

/** A list of selectors, cut at the commas that stand in no parenthesis. */
function selectorsOf(list: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of list) {
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    if (sign === "," && depth === 0) parts.push("");
    else parts.push(`${parts.pop()}${sign}`);
  }
  return parts.map((part) => part.trim());
}
