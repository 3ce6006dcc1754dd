import { isBegun } from "./sending/controls.ts";

/**
 * Acts each time that typing in a form pauses, when a draft is put back or taken away, and once for what was typed
 * before the script came, as on a slow network. A form that is sent is left alone.
 */
export function whenTypingPauses(form: HTMLFormElement, pauseMs: number, act: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(act, pauseMs);
  };
  form.addEventListener("input", wait);
  form.addEventListener("restored", wait);
  form.addEventListener("submit", () => clearTimeout(timer));
  if (isBegun(form)) wait();
}
