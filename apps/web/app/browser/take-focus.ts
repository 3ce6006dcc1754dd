/** Leads to what a page has to say of the form just sent: what is wrong with it, or what it did. */
export function startTakeFocus(): void {
  document.querySelector<HTMLElement>("[data-takes-focus]")?.focus();
}
