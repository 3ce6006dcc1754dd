/** A form is not sent again within this; after it, as when the network was lost, it may be. */
const pauseMs = 5_000;

/**
 * Sends a form once however often its button is pressed: a slow network invites to press again. Another button of
 * it is another wish: a table as CSV, then as XLSX.
 */
export function sendOnce(): void {
  const sent = new WeakSet<HTMLElement>();
  document.addEventListener("submit", (event) => {
    const { target: form } = event;
    // What a script sends, it minds itself.
    if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
    const pressed = event.submitter ?? form;
    if (sent.has(pressed)) {
      event.preventDefault();
      return;
    }
    sent.add(pressed);
    setTimeout(() => sent.delete(pressed), pauseMs);
  });
}
