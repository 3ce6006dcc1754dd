/** A form is not sent again within this; after it, as when the network was lost, it may be. */
const pauseMs = 5_000;

/** Sends a form once however often its button is pressed: a slow network invites to press again. */
export function startSendOnce(): void {
  const sent = new WeakSet<HTMLFormElement>();
  document.addEventListener("submit", (event) => {
    const { target: form } = event;
    // What a script sends, it minds itself.
    if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    sent.add(form);
    setTimeout(() => sent.delete(form), pauseMs);
  });
}
