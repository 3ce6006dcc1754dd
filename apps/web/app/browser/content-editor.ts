import { swap } from "./swap.ts";
import { whenTypingPauses } from "./when-typing-pauses.ts";

/** While typing pauses. */
const pauseMs = 800;

/** Helps to write a page: puts marks around words, leads to a line, and shows what the text gives. */
export function contentEditor(form: HTMLFormElement): void {
  const body = form.elements.namedItem("body");
  if (!(body instanceof HTMLTextAreaElement)) return;
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const tool = target.closest<HTMLButtonElement>("button[data-around], button[data-lines]");
    if (tool?.form === form) apply(body, tool.dataset);
    const line = target.closest<HTMLAnchorElement>("a[data-line]")?.dataset.line;
    if (line === undefined) return;
    event.preventDefault();
    select(body, Number(line));
  });
  showWhileTyping(form);
}

/** Puts what a tool says around the selection, or at the head of each of its lines. */
function apply(body: HTMLTextAreaElement, { around, lines }: DOMStringMap): void {
  const { selectionStart, selectionEnd, value } = body;
  if (around !== undefined) {
    const [before = "", after = ""] = around.split("|");
    const words = value.slice(selectionStart, selectionEnd);
    body.focus();
    put(body, selectionStart, selectionEnd, before + words + after);
    const start = selectionStart + before.length;
    body.setSelectionRange(start, start + words.length);
  }
  if (lines !== undefined) {
    const start = value.lastIndexOf("\n", selectionStart - 1) + 1;
    const next = value.indexOf("\n", selectionEnd);
    const end = next < 0 ? value.length : next;
    const changed = value.slice(start, end).replaceAll(/^/gm, lines);
    body.focus();
    put(body, start, end, changed);
    body.setSelectionRange(start + changed.length, start + changed.length);
  }
  body.dispatchEvent(new Event("input", { bubbles: true }));
}

/** As typed, so that the browser can undo it. */
function put(body: HTMLTextAreaElement, start: number, end: number, text: string): void {
  body.setSelectionRange(start, end);
  // The only way that keeps the browser's own undo; where it is gone the text is set.
  if (!document.execCommand("insertText", false, text)) body.setRangeText(text, start, end, "end");
}

/** Selects a line of the text, and brings it into sight. */
function select(body: HTMLTextAreaElement, line: number): void {
  const before = body.value.split("\n").slice(0, line - 1);
  const start = before.reduce((sum, each) => sum + each.length + 1, 0);
  const next = body.value.indexOf("\n", start);
  body.focus();
  body.setSelectionRange(start, next < 0 ? body.value.length : next);
  const lineHeight = Number.parseFloat(getComputedStyle(body).lineHeight) || 24;
  body.scrollTop = Math.max(0, (line - 3) * lineHeight);
}

/** Asks for the page with what is typed, and puts its preview and its problems in place. */
function showWhileTyping(form: HTMLFormElement): void {
  let asking: AbortController | null = null;
  whenTypingPauses(form, pauseMs, async () => {
    asking?.abort();
    asking = new AbortController();
    const typed = new FormData(form);
    // Without its key: a preview may be asked for again and again.
    typed.delete("envoi");
    typed.set("step", "preview");
    const asked = new URLSearchParams([...typed].map(([name, value]) => [name, String(value)]));
    try {
      const answer = await fetch(form.action, { method: "POST", body: asked, signal: asking.signal });
      if (answer.ok) swap(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      // Given up for a newer one, or no network: the button asks again.
    }
  });
}
