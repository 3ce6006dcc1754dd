const space = /[ \t\n\r]*/y;
// Signs from the space on, save the quote and the backslash.
const key = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Offset of the first sign that makes a text no JSON; its length when it ends too early; null when it is
 * JSON. `JSON.parse` says this for some mistakes only, and differently from one version to the next.
 */
export function firstSyntaxError(text: string): number | null {
  let at = 0;

  /** Steps over what the pattern matches here, and over the space before it. */
  function take(pattern: RegExp): boolean {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }

  function members(close: RegExp, member: () => boolean): boolean {
    if (take(close)) return true;
    do if (!member()) return false;
    while (take(/,/y));
    return take(close);
  }

  function value(): boolean {
    if (take(/\{/y)) return members(/\}/y, () => take(key) && take(/:/y) && value());
    if (take(/\[/y)) return members(/\]/y, value);
    return take(key) || take(scalar);
  }

  return value() && !take(/[\s\S]/y) ? null : at;
}
