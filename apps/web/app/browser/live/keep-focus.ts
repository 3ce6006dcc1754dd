const controls = "a[href], button, input, select, summary, textarea";

/**
 * Does a work that puts elements anew, and gives the focus to the one that stands where the focused one stood: in the
 * element of the same id, at the same rank. Who goes by the keyboard would begin again at the top of the page.
 */
export function keepFocus(work: () => void): void {
  const focused = document.activeElement;
  const id = focused?.closest("[id]")?.id ?? "";
  const rank = focused ? within(id).indexOf(focused) : -1;
  work();
  if (rank < 0 || focused?.isConnected) return;
  const same = within(id)[rank];
  if (same instanceof HTMLElement) same.focus({ preventScroll: true });
}

/** An element and what takes the focus in it, in their order; nothing without such an element. */
function within(id: string): Element[] {
  const element = document.getElementById(id);
  return element ? [element, ...element.querySelectorAll(controls)] : [];
}
