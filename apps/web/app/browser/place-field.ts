import { choosePlace, fetchPlaces, type Place } from "./places.ts";

const pauseMs = 120;
const fewestLetters = 2;

/** Offers communes while a place is typed, by the combobox pattern of ARIA 1.2 with a list. */
export function startPlaceField(): void {
  const box = document.querySelector<HTMLElement>("[data-place-field]");
  const input = box?.querySelector("input");
  if (box && input) new PlaceField(box, input).listen();
}

class PlaceField {
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement("ul");
  readonly #status = document.createElement("p");
  readonly #words: DOMStringMap;
  readonly #known = new Map<string, readonly Place[]>();
  #places: readonly Place[] = [];
  #active = -1;
  #timer = 0;
  #asking: AbortController | null = null;

  constructor(box: HTMLElement, input: HTMLInputElement) {
    this.#input = input;
    this.#words = box.dataset;
    this.#list.id = `${input.id}-choix`;
    this.#list.className = "combobox-list";
    this.#list.hidden = true;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", this.#words.label ?? "");
    this.#status.className = "sr-only";
    this.#status.setAttribute("role", "status");
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.#list.id,
    })) {
      input.setAttribute(name, value);
    }
    box.append(this.#list, this.#status);
  }

  listen(): void {
    this.#input.addEventListener("input", () => this.#typed());
    this.#input.addEventListener("keydown", (event) => this.#pressed(event));
    this.#input.addEventListener("blur", () => this.#close());
    // The field keeps the focus while the list is pressed.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => {
      const option = (event.target as Element).closest("li");
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const typed = this.#input.value.trim();
    if (typed.length < fewestLetters) this.#close();
    else this.#timer = window.setTimeout(() => void this.#ask(typed), pauseMs);
  }

  async #ask(typed: string): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const address = `${this.#words.placeField}?${new URLSearchParams({ q: typed })}`;
      const places = this.#known.get(typed) ?? (await fetchPlaces(address, asking.signal));
      this.#known.set(typed, places);
      if (!asking.signal.aborted && document.activeElement === this.#input) this.#open(places);
    } catch {
      // Without suggestions the field still takes any typed name.
      if (!asking.signal.aborted) this.#close();
    }
  }

  #open(places: readonly Place[]): void {
    this.#places = places;
    this.#list.replaceChildren(...places.map((place, position) => this.#option(place, position)));
    this.#list.hidden = places.length === 0;
    this.#input.setAttribute("aria-expanded", String(places.length > 0));
    this.#activate(-1);
    const { none = "", one = "", many = "" } = this.#words;
    this.#status.textContent =
      places.length === 0 ? none : places.length === 1 ? one : many.replace("#", String(places.length));
  }

  #option({ name, postcode, department }: Place, position: number): HTMLLIElement {
    const option = document.createElement("li");
    option.id = `${this.#list.id}-${position}`;
    option.setAttribute("role", "option");
    const where = document.createElement("small");
    where.textContent = postcode ?? department;
    option.append(name, " ", where);
    return option;
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#places = [];
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
    this.#status.textContent = "";
    this.#active = -1;
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const last = this.#places.length - 1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (last < 0) void this.#ask(this.#input.value.trim());
      else if (event.key === "ArrowDown") this.#activate(this.#active === last ? 0 : this.#active + 1);
      else this.#activate(this.#active <= 0 ? last : this.#active - 1);
    } else if (event.key === "Enter" && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#active);
    } else if (event.key === "Escape" && last >= 0) {
      event.preventDefault();
      this.#close();
    }
  }

  #activate(position: number): void {
    this.#active = position;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute("aria-selected", String(at === position));
    }
    const option = this.#list.children[position];
    if (option) {
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.#input.removeAttribute("aria-activedescendant");
    }
  }

  #choose(position: number): void {
    const place = this.#places[position];
    this.#close();
    if (place) choosePlace(this.#input, place);
  }
}
