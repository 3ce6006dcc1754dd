/**
 * Brings a page up to date from a newer version of itself. Each element with `data-live` takes the content
 * and the attributes of its namesake; everything else, the focused control above all, is left alone.
 */
export function swap(next: Document): void {
  for (const element of document.querySelectorAll("[data-live]")) {
    const newer = next.getElementById(element.id);
    if (!newer) continue;
    // What is typed in a field is the visitor's.
    const kept = element.matches("input") ? ["value", "role"] : [];
    syncAttributes(element, newer, kept);
    // Copies, as an option that leaves its list would hand its selection to the next.
    if (element.matches("input")) continue;
    element.replaceChildren(...[...newer.childNodes].map((node) => node.cloneNode(true)));
  }
  document.title = next.title;
  swapHead(next, "link[rel=canonical]");
  swapHead(next, "meta[name=robots]");
  swapHead(next, "link[type='application/rss+xml']");
  swapHead(next, "link[type='application/feed+json']");
}

/** Attributes that the server never writes, `aria-expanded` and the like, belong to scripts and stay. */
function syncAttributes(element: Element, newer: Element, kept: readonly string[]): void {
  for (const name of ["aria-invalid", "data-none", ...newer.getAttributeNames()]) {
    if (kept.includes(name)) continue;
    const value = newer.getAttribute(name);
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function swapHead(next: Document, selector: string): void {
  const now = document.head.querySelector(selector);
  const then = next.head.querySelector(selector);
  if (now && then) now.replaceWith(then);
  else if (then) document.head.append(then);
  else now?.remove();
}
