import { swap } from "./swap.ts";

/**
 * Sends a form without leaving the page: the page that would have come shows its live parts here. The focus
 * stays on the form's button, or goes to the region's heading when the form is gone.
 */
export async function stay(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const key = form.dataset.stay ?? "";
  const region = form.closest<HTMLElement>("[data-live]");
  try {
    const sent = [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)]);
    const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(sent) });
    if (!response.ok) throw new Error(String(response.status));
    const next = new DOMParser().parseFromString(await response.text(), "text/html");
    if (region && next.getElementById(region.id) === null) throw new Error("another page");
    swap(next);
  } catch {
    // As without a script: the browser says what is wrong, or asks to sign in.
    const intent = document.createElement("input");
    Object.assign(intent, { type: "hidden", name: "intent", value: submitter?.getAttribute("value") ?? "" });
    form.append(intent);
    form.submit();
    return;
  }
  const again = document.querySelector<HTMLElement>(`form[data-stay="${CSS.escape(key)}"] button`);
  const isShown = again?.checkVisibility() ?? false;
  if (isShown) again?.focus();
  else document.querySelector<HTMLElement>("main h1")?.focus();
}
