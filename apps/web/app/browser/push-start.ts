/**
 * Forms that let this browser be told show where it can be, and ask it when they are sent: never before. What it
 * answers is sent with the form.
 */
export function startPush(): void {
  const fields = document.querySelectorAll<HTMLInputElement>("[data-push-endpoint]");
  if (fields.length > 0 && "serviceWorker" in navigator) void fillEndpoint(fields);
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

/** Has forms that sign out say where this browser is told; without it they sign out all the same. */
async function fillEndpoint(fields: Iterable<HTMLInputElement>): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  const bound = await registration?.pushManager?.getSubscription().catch(() => null);
  for (const field of fields) field.value = bound?.endpoint ?? "";
}
