/**
 * Forms that let this browser be told show where it can be, and ask it when they are sent: never before. What it
 * answers is sent with the form.
 */
export function startPush(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-push-key]");
  if (!form) return;
  if (!("PushManager" in window) || !("serviceWorker" in navigator)) {
    form.hidden = true;
    for (const place of document.querySelectorAll<HTMLElement>("[data-no-push]")) place.hidden = false;
    return;
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void import("./push.ts").then(({ answerByPush }) => answerByPush(form));
  });
}
