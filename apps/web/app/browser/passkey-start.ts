/**
 * Forms that need a passkey show where the browser has them, and load how they work when they are sent. What the
 * device answers is sent with the form.
 */
export function startPasskey(): void {
  if (!("PublicKeyCredential" in window)) {
    for (const place of document.querySelectorAll<HTMLElement>("[data-passkey-only]")) place.hidden = true;
    for (const place of document.querySelectorAll<HTMLElement>("[data-no-passkey]")) place.hidden = false;
    return;
  }
  document.addEventListener("submit", (event) => {
    const { target: form } = event;
    if (!(form instanceof HTMLFormElement) || form.dataset.passkey === undefined) return;
    event.preventDefault();
    void import("./passkey.ts").then(({ answerByPasskey }) => answerByPasskey(form));
  });
}
