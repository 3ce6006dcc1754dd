import { controlsOf, setValues, standing, type Value } from "./controls.ts";
import { keyField } from "./key-field.ts";

const prefix = "draft:";
/** Under which a tab remembers the form that it sent last: its key, and its draft's name. */
const sentName = "sent";
const takenCookie = "envoye";
/** What a visitor typed is for this tab, and not for long: there is no signing out that would take it away. */
const visitorMs = 3_600_000;

interface Draft {
  /** Milliseconds: then it is forgotten. */
  readonly until: number;
  /** Of the page it was sent from, once it was: should it have arrived, it is not taken twice. */
  readonly key?: string;
  readonly values: readonly Value[];
}

/**
 * What was typed and not taken yet. Somebody's who has signed in stays on this device for some days; nobody but them
 * finds it, and whoever signs in after them takes it away. A visitor's stays in this tab.
 */
export class Drafts {
  readonly #tab = storage(() => sessionStorage);
  readonly #device = storage(() => localStorage);
  readonly #store: Storage | null;
  readonly #own: string;
  readonly #keptMs: number;
  readonly #hasKeys: boolean;

  constructor({ owner, days, keys }: DOMStringMap) {
    this.#own = `${prefix}${owner}:`;
    this.#store = owner ? this.#device : this.#tab;
    this.#keptMs = owner ? Number(days) * 86_400_000 : visitorMs;
    this.#hasKeys = keys !== undefined;
    this.#settle();
    this.#remove(
      (name) =>
        (owner && !name.startsWith(this.#own)) ||
        !(this.#read(name, this.#tab) ?? this.#read(name, this.#device)),
    );
  }

  has(form: HTMLFormElement): boolean {
    return this.#read(this.#nameOf(form)) !== null;
  }

  keep(form: HTMLFormElement): void {
    const name = this.#nameOf(form);
    const values = controlsOf(form).map(standing);
    if (name) this.#write(name, { ...this.#read(name), until: Date.now() + this.#keptMs, values });
  }

  drop(form: HTMLFormElement): void {
    this.#store?.removeItem(this.#nameOf(form));
  }

  /** Puts back what is kept of a form. Answers whether the page had something else. */
  restore(form: HTMLFormElement): boolean {
    const draft = this.#read(this.#nameOf(form));
    if (!draft || !setValues(form, draft.values)) return false;
    const field = keyField(form, this.#hasKeys);
    if (field && draft.key) field.value = draft.key;
    return true;
  }

  /** Takes note that a form is being sent; one that ends the session leaves nothing here. */
  send(form: HTMLFormElement): void {
    if (form.dataset.forget !== undefined) this.#forget();
    const key = keyField(form, this.#hasKeys)?.value;
    if (!key) return;
    const name = this.#nameOf(form);
    const draft = this.#read(name);
    if (draft) this.#write(name, { ...draft, key });
    this.#tab?.setItem(sentName, JSON.stringify([key, name]));
  }

  /** The server says by a cookie which form it took: the draft of that one has served. */
  #settle(): void {
    const [key, name] = JSON.parse(this.#tab?.getItem(sentName) ?? "[]") as string[];
    if (!key || !document.cookie.includes(`${takenCookie}=${key}`)) return;
    this.#store?.removeItem(name ?? "");
    this.#tab?.removeItem(sentName);
    // biome-ignore lint/suspicious/noDocumentCookie: not every browser has a Cookie Store
    document.cookie = `${takenCookie}=; Path=/; Max-Age=0`;
  }

  /** Whoever signs out leaves nothing here: no draft, and no message on its way (`live/outgoing.ts`). */
  #forget(): void {
    this.#remove(() => true);
    for (const name of Object.keys(this.#device ?? {}))
      if (name.startsWith("outgoing ")) this.#device?.removeItem(name);
  }

  #remove(isGone: (name: string) => unknown): void {
    for (const store of [this.#tab, this.#device])
      for (const name of Object.keys(store ?? {}))
        if (name.startsWith(prefix) && isGone(name)) store?.removeItem(name);
  }

  /** Where it goes and its first control tell forms apart, of one page and of all. */
  #nameOf(form: HTMLFormElement): string {
    const [first] = controlsOf(form);
    const action = form.getAttribute("action") ?? location.pathname;
    return first ? `${this.#own}${action}#${first.id || first.name}` : "";
  }

  #read(name: string, store = this.#store): Draft | null {
    const draft = JSON.parse(store?.getItem(name) ?? "null") as Draft | null;
    return draft && Date.now() < draft.until ? draft : null;
  }

  #write(name: string, draft: Draft): void {
    try {
      this.#store?.setItem(name, JSON.stringify(draft));
    } catch {
      // No room: the page itself still has it.
    }
  }
}

/** Null where the browser refuses it. */
function storage(open: () => Storage): Storage | null {
  try {
    return open();
  } catch {
    return null;
  }
}
