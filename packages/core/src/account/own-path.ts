/**
 * A path of this board to come back to after signing in, from what an address says; `/espace` when it
 * leads elsewhere: `//evil.example`, `https:…`, `/\evil.example` and what hides in control characters.
 */
export function ownPath(path: string | null | undefined, otherwise = "/espace"): string {
  if (!path || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path) || path.length > 500) return otherwise;
  return path;
}
