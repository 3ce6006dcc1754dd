import { swap } from "./swap.ts";
import { whenTypingPauses } from "./when-typing-pauses.ts";

/** While a colour is typed. */
const pauseMs = 500;

/** Shows a theme as it is chosen: the page of the studio is asked for anew, and its result put in place. */
export function themeStudio(form: HTMLFormElement): void {
  let asking: AbortController | null = null;
  whenTypingPauses(form, pauseMs, async () => {
    asking?.abort();
    asking = new AbortController();
    const wanted = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== "") wanted.set(name, String(value));
    const address = `${location.pathname}?${wanted}`;
    try {
      const answer = await fetch(address, { signal: asking.signal });
      if (!answer.ok) return;
      swap(new DOMParser().parseFromString(await answer.text(), "text/html"));
      history.replaceState(null, "", address);
    } catch {
      // Given up for a newer one, or no network: the button asks again.
    }
  });
}
