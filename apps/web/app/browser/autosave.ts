import { isBegun } from "./sending/controls.ts";

/** After the last letter, so that a word is not sent in pieces. */
const pauseMs = 1_200;
/** Without network, tried again after this. */
const retryMs = 5_000;

/**
 * Sends a form marked `data-autosave` to its page while it is being filled: the server keeps what is typed, right
 * or not. What it cannot have stays on this device (`sending/drafts.ts`) and is sent again.
 */
export function startAutosave(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) autosave(form);
}

function autosave(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>("[data-autosave-status]");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLeaving = false;

  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(send, milliseconds);
  };
  const say = (text: string | undefined) => {
    if (status && text && status.textContent !== text) status.textContent = text;
  };
  async function send(): Promise<void> {
    if (isLeaving) return;
    const body = new FormData(form);
    body.set("suite", "garder");
    // The same words may be typed, taken back and typed again.
    body.delete("envoi");
    try {
      const answer = await fetch(form.action || location.href, { method: "POST", body, redirect: "manual" });
      if (answer.status === 204) {
        say(status?.dataset.saved);
        form.dispatchEvent(new Event("saved", { bubbles: true }));
      } else if (answer.type === "opaqueredirect") say(status?.dataset.waiting);
    } catch {
      say(status?.dataset.waiting);
      later(retryMs);
    }
  }

  form.addEventListener("input", () => later(pauseMs));
  if (isBegun(form)) later(pauseMs);
  form.addEventListener("restored", () => later(0));
  form.addEventListener("submit", () => {
    isLeaving = true;
    clearTimeout(timer);
  });
}
