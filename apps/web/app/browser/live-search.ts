import { offerSearchParams, parseOfferSearch } from "@tremplin/core/offer";
import { type FormState, fillForm, formState } from "./form-state.ts";
import { swap } from "./swap.ts";
import { startTileMap } from "./tile-map-start.ts";

const patienceMs = 15_000;
const remembered = 30;

/** What the browser keeps beside each address of a search. */
interface Visit {
  /** A filter was changed on this entry: the next change takes its place, so that one step goes back. */
  readonly refining?: boolean;
  readonly scroll?: number;
}

/**
 * Keeps the results in step with the form without leaving the page. The server's page stays the only source
 * of what is shown: it is fetched whole, and its live parts are put in place.
 */
export function startLiveSearch(): void {
  const form = document.querySelector<HTMLFormElement>("#recherche");
  const results = document.querySelector<HTMLElement>("[data-results]");
  if (form && results) new LiveSearch(form, results).listen();
}

class LiveSearch {
  readonly #form: HTMLFormElement;
  readonly #results: HTMLElement;
  readonly #list: HTMLElement | null;
  readonly #heading: HTMLElement | null;
  readonly #pages = new Map<string, string>();
  #asking: AbortController | null = null;
  /** The address whose results are shown or asked for, without its fragment. */
  #current = addressWithoutFragment();

  constructor(form: HTMLFormElement, results: HTMLElement) {
    this.#form = form;
    this.#results = results;
    this.#list = results.querySelector("[data-updating]");
    this.#heading = results.querySelector("h1");
  }

  listen(): void {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#go(this.#address(), {});
    });
    this.#form.addEventListener("placechosen", () => this.#go(this.#address(), {}));
    document.addEventListener("change", ({ target }) => {
      const discrete =
        target instanceof HTMLSelectElement ||
        (target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type));
      if (discrete && target.form === this.#form) this.#go(this.#address(), { refining: true });
    });
    document.addEventListener("click", (event) => this.#clicked(event));
    addEventListener("popstate", ({ state }) => this.#return((state ?? {}) as Visit));
  }

  /** The address of what the form asks, as short as it can be. */
  #address(): string {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === "string") asked.append(name, value);
    const params = offerSearchParams(parseOfferSearch(asked)).toString();
    return params ? `${this.#form.action}?${params}` : this.#form.action;
  }

  /** Links of the page to other searches: pages, filters taken away, views, wider searches. */
  #clicked(event: MouseEvent): void {
    const target = event.target as Element;
    if (target.closest("[data-retry]")) return void this.#load(location.href, formState(this.#form));
    const link = target.closest("a");
    if (
      !link?.closest("[data-live]") ||
      link.pathname !== location.pathname ||
      link.origin !== location.origin
    )
      return;
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    this.#go(link.href, {}, link.closest("nav.pagination") !== null);
  }

  #go(address: string, visit: Visit, fromTop = false): void {
    const here = (history.state ?? {}) as Visit;
    if (visit.refining && here.refining) history.replaceState(visit, "", address);
    else {
      history.replaceState({ ...here, scroll: scrollY }, "");
      history.pushState(visit, "", address);
    }
    this.#current = addressWithoutFragment();
    void this.#load(address, formState(this.#form), fromTop);
  }

  #return({ scroll = 0 }: Visit): void {
    // A skip link, or the way back from it, changes the fragment only: the browser goes there by itself.
    if (addressWithoutFragment() === this.#current) return;
    this.#current = addressWithoutFragment();
    void this.#load(location.href, null).then(() => scrollTo({ top: scroll, behavior: "instant" }));
  }

  async #load(address: string, asked: FormState | null, fromTop = false): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#list?.setAttribute("aria-busy", "true");
    try {
      const known = asked === null ? this.#pages.get(address) : undefined;
      this.#show(known ?? (await this.#fetch(address, asking.signal)), asked, fromTop);
    } catch {
      if (!asking.signal.aborted) this.#tellTrouble();
    }
    if (this.#asking === asking) this.#list?.setAttribute("aria-busy", "false");
  }

  async #fetch(address: string, signal: AbortSignal): Promise<string> {
    const response = await fetch(address, {
      headers: { accept: "text/html" },
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const page = await response.text();
    signal.throwIfAborted();
    this.#pages.set(address, page);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= remembered) break;
      this.#pages.delete(oldest);
    }
    return page;
  }

  #show(page: string, asked: FormState | null, fromTop: boolean): void {
    const next = new DOMParser().parseFromString(page, "text/html");
    const focused = document.activeElement?.closest("[data-live]");
    fillForm(this.#form, next, asked);
    swap(next);
    this.#trouble()?.replaceChildren();
    startTileMap();
    // What had the focus may be gone: the heading, which says what is shown now, takes it.
    if (focused && !document.activeElement?.closest("[data-live]"))
      this.#heading?.focus({ preventScroll: true });
    if (fromTop) this.#results.scrollIntoView();
    const announcement = this.#results.querySelector("[data-announce]");
    if (announcement) announcement.textContent = this.#heading?.textContent ?? "";
  }

  #trouble(): Element | null {
    return this.#results.querySelector("[data-trouble]");
  }

  #tellTrouble(): void {
    const words = this.#results.querySelector<HTMLTemplateElement>("template[data-trouble-words]");
    if (words) this.#trouble()?.replaceChildren(words.content.cloneNode(true));
  }
}

function addressWithoutFragment(): string {
  return location.pathname + location.search;
}
