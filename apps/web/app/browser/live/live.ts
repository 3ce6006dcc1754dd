import type { ToldLive } from "@tremplin/api";
import { startMarkRead } from "../mark-read.ts";
import { isBegun } from "../sending/controls.ts";
import { swap } from "../swap.ts";
import { connect } from "./connection.ts";
import { keepFocus } from "./keep-focus.ts";

/** Several changes at once are one reading of the page. */
const pauseMs = 250;
/** Who has not typed for so long is not writing. */
const typingMs = 5_000;
/** Ends with the session that a form ends: what a page asked after that would be refused. */
const session = new AbortController();
const { signal } = session;

/**
 * Keeps a page up to date as things change for who reads it: the numbers of what is unread, and the page itself where
 * it says by `data-changes` what it shows (`message`, or `message:<id>` for one conversation).
 */
export function live(owner: string): void {
  document.addEventListener("submit", ({ target: form }) => {
    if (form instanceof HTMLFormElement && form.dataset.forget !== undefined) session.abort();
  });
  const shown = document.querySelector<HTMLElement>("[data-changes]");
  const kinds = new Set(shown?.dataset.changes?.split(" "));
  const countMessages = counting("[data-unread]", "conversation.unread");
  const countNotifications = counting("[data-unread-notifications]", "notification.unread");
  // What changes while nobody looks, or while they change words that would be put anew, is read after that.
  let isStale = false;
  const refresh = soon(async () => {
    const response = await fetch(location.href, { signal });
    if (!response.ok) return;
    const next = new DOMParser().parseFromString(await response.text(), "text/html");
    // Words may have been begun while it came.
    isStale = mustWait();
    if (isStale) return;
    keepFocus(() => swap(next));
    document.dispatchEvent(new Event("refreshed"));
    startMarkRead();
  });
  const read = () => {
    isStale = mustWait();
    if (!isStale) refresh();
  };
  const catchUp = () => {
    if (isStale) setTimeout(read);
  };
  for (const type of ["visibilitychange", "focusout"]) document.addEventListener(type, catchUp);
  // Opened and closed is told to the element alone.
  document.addEventListener("toggle", catchUp, true);
  connect(owner, signal, (change) => {
    if (change.kind === "typing") return showTyping(change);
    const isAnew = !("subject" in change);
    if (isAnew || change.kind === "message" || change.kind === "read") countMessages();
    // Reading a conversation reads what told of it.
    if (isAnew || change.kind === "notification" || change.kind === "read") countNotifications();
    const concerns =
      "subject" in change
        ? kinds.has(change.kind) || kinds.has(`${change.kind}:${change.subject}`)
        : change.kind === "reset";
    if (concerns) read();
  });
}

/** Does nobody look, or would what they opened or typed be taken from them? */
function mustWait(): boolean {
  if (document.visibilityState === "hidden") return true;
  if (document.activeElement?.closest("[data-live] details[open]")) return true;
  const forms = document.querySelectorAll<HTMLFormElement>("[data-live] details[open] form");
  // One that came back with what is wrong holds their words as its own.
  return [...forms].some((form) => isBegun(form) || form.querySelector(".error-summary") !== null);
}

/** Has a counter of the navigation show what a procedure answers. */
function counting(place: string, procedure: string): () => void {
  const counter = document.querySelector<HTMLElement>(place);
  if (!counter) return () => {};
  return soon(async () => {
    const response = await fetch(`/trpc/${procedure}`, { signal });
    if (!response.ok) return;
    const { result } = (await response.json()) as { result: { data: number } };
    counter.hidden = result.data === 0;
    counter.firstElementChild?.replaceChildren(String(result.data));
  });
}

let typingTimer = 0;

function showTyping({ subject, name }: Extract<ToldLive, { kind: "typing" }>): void {
  const place = document.querySelector<HTMLElement>(`[data-typing="${CSS.escape(subject)}"]`);
  if (!place) return;
  place.textContent = (place.dataset.words ?? "").replace("#", name);
  clearTimeout(typingTimer);
  typingTimer = window.setTimeout(() => {
    place.textContent = "";
  }, typingMs);
}

/** Does a work once, a moment after it was last asked for; what fails is done at the next change. */
function soon(work: () => Promise<void>): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void work().catch(() => {}), pauseMs);
  };
}
