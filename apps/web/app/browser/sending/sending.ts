import { controlsOf, isBegun } from "./controls.ts";
import { Drafts } from "./drafts.ts";
import { sendOnce } from "./send-once.ts";

/** A network that says nothing for so long is none. */
const patienceMs = 8_000;

/**
 * Minds every form that the page sends: what is typed is kept until the server has taken it, a form whose network is
 * gone stays where it is and says so, and one that was pressed twice is sent once.
 */
export function sending(): void {
  const words = document.querySelector<HTMLTemplateElement>("template[data-owner]");
  if (!words) return;
  const drafts = new Drafts(words.dataset);
  const dirty = new WeakSet<HTMLFormElement>();
  const checking = new WeakSet<HTMLFormElement>();
  const checked = new WeakSet<HTMLFormElement>();

  for (const form of document.querySelectorAll<HTMLFormElement>("form[method=post]")) {
    // A form that came back shows what was typed already.
    const isBack = form.querySelector(".error-summary") !== null;
    if (isBack || restore(form)) dirty.add(form);
    if (isBegun(form)) note(form);
  }
  for (const type of ["input", "change"]) {
    document.addEventListener(type, ({ target }) => {
      const { form } = target as HTMLInputElement;
      if (form?.getAttribute("method") === "post") note(form);
    });
  }
  // What was kept elsewhere needs no draft here.
  document.addEventListener("saved", ({ target }) => drafts.drop(target as HTMLFormElement));
  // Before all others: a form that stays is not one that is sent.
  document.addEventListener("submit", check, true);
  sendOnce();

  function note(form: HTMLFormElement): void {
    dirty.add(form);
    drafts.keep(form);
  }

  function restore(form: HTMLFormElement): boolean {
    if (!drafts.restore(form)) return false;
    const notice = wordsOf("restored");
    form.prepend(notice);
    for (let box = form.closest("details"); box; box = box.parentElement?.closest("details") ?? null)
      box.open = true;
    notice.querySelector("button")?.addEventListener("click", () => {
      drafts.drop(form);
      form.reset();
      notice.remove();
      form.dispatchEvent(new Event("restored"));
      controlsOf(form)[0]?.focus();
    });
    form.dispatchEvent(new Event("restored"));
    return true;
  }

  function check(event: SubmitEvent): void {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || form.getAttribute("method") !== "post") return;
    // Messages wait for the network by themselves, unless a file goes with them.
    if (form.dataset.outgoing !== undefined && !hasFile(form)) return;
    // Where nothing was typed, the way to the server and back is saved.
    if (checked.delete(form) || (navigator.onLine && !dirty.has(form))) {
      // A mark is put and taken off on the same page, as often as one likes.
      if (form.dataset.stay === undefined) drafts.send(form);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (checking.has(form)) return;
    checking.add(form);
    form.ariaBusy = "true";
    void isConnected().then((isIt) => {
      checking.delete(form);
      document.querySelector("[data-words=offline]")?.remove();
      if (!isIt) {
        form.ariaBusy = null;
        say(form, submitter);
        return;
      }
      checked.add(form);
      form.requestSubmit(submitter);
      // By then its page has gone; what stays, as with a file to save, is busy no more.
      setTimeout(() => {
        form.ariaBusy = null;
      }, patienceMs);
    });
  }

  function say(form: HTMLFormElement, submitter: HTMLElement | null): void {
    const notice = wordsOf("offline");
    if (!drafts.has(form)) notice.querySelector("[data-kept]")?.remove();
    const place = submitter?.closest("p, .button-row") ?? submitter ?? form.lastElementChild;
    place?.after(notice);
    notice.scrollIntoView({ block: "nearest" });
  }

  function wordsOf(name: string): HTMLElement {
    return words?.content.querySelector(`[data-words=${name}]`)?.cloneNode(true) as HTMLElement;
  }
}

function hasFile(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll<HTMLInputElement>("[type=file]")].some(({ files }) => files?.length);
}

async function isConnected(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const signal = AbortSignal.timeout(patienceMs);
    return (await fetch("/healthz", { method: "HEAD", cache: "no-store", signal })).ok;
  } catch {
    return false;
  }
}
