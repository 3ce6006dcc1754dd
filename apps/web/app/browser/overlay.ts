/**
 * Closes a `<details>` that opens over the page once one is done with it: by Escape, which leads back to what opened
 * it, by going on with the keyboard, or by pressing elsewhere. Left open it would hide what has the focus.
 */
export function startOverlays(): void {
  for (const overlay of document.querySelectorAll<HTMLDetailsElement>("details[data-overlay]")) {
    overlay.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape" || !overlay.open) return;
      overlay.open = false;
      overlay.querySelector("summary")?.focus();
    });
    overlay.addEventListener("focusout", ({ relatedTarget }) => {
      // Without a next element the window itself lost the focus.
      if (relatedTarget instanceof Node && !overlay.contains(relatedTarget)) overlay.open = false;
    });
    document.addEventListener("pointerdown", ({ target }) => {
      if (target instanceof Node && !overlay.contains(target)) overlay.open = false;
    });
  }
}
