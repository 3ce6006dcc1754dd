/** A message on its way: kept on this device until the server has it. */
interface Waiting {
  readonly id: string;
  readonly text: string;
  readonly isWhisper: boolean;
  readonly isSure: boolean;
}

const prefix = "outgoing ";
const retryMs = 8_000;
const doubleMs = 1_000;
const typingMs = 3_000;

/**
 * Sends the messages of a conversation without leaving its page: each is shown at once, goes in its order, and waits
 * on this device while there is no network. Its identifier is made here, so that one sent twice is one. What is
 * refused goes as without a script: its page says why.
 */
export function outgoing(form: HTMLFormElement): void {
  new Outgoing(form).start();
}

class Outgoing {
  readonly #form: HTMLFormElement;
  readonly #text: HTMLTextAreaElement;
  readonly #conversation: string;
  readonly #store: string;
  #isSending = false;
  #tookAt = 0;
  #toldTyping = 0;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#text = form.elements.namedItem("text") as HTMLTextAreaElement;
    this.#conversation = form.dataset.outgoing ?? "";
    const own = `${prefix}${form.dataset.owner} `;
    this.#store = own + this.#conversation;
    // Devices are lent: what somebody else left on its way is not for who comes after.
    for (const name of Object.keys(localStorage))
      if (name.startsWith(prefix) && !name.startsWith(own)) localStorage.removeItem(name);
  }

  start(): void {
    this.#form.addEventListener("submit", (event) => {
      // A file goes with the whole form: it would not be kept on this device.
      if (this.#hasFiles()) return;
      // Nothing to send: the page that comes says so; not to who pressed twice.
      if (this.#text.value.trim() === "" && Date.now() - this.#tookAt > doubleMs) return;
      event.preventDefault();
      if (this.#text.value.trim() !== "") this.#take();
    });
    // As in every place where one chats; a new line is had with the shift key.
    this.#text.addEventListener("keydown", (event) => {
      if (
        event.key !== "Enter" ||
        event.shiftKey ||
        event.isComposing ||
        matchMedia("(pointer: coarse)").matches
      )
        return;
      event.preventDefault();
      this.#form.requestSubmit();
    });
    this.#text.addEventListener("input", () => this.#typing());
    document.addEventListener("refreshed", () => this.#show());
    addEventListener("online", () => void this.#send());
    this.#show();
    void this.#send();
  }

  /** Takes what was typed: it is on its way, and the next one may be typed. */
  #take(): void {
    const data = new FormData(this.#form);
    const text = String(data.get("text") ?? "").trim();
    this.#tookAt = Date.now();
    const id = String(data.get("message"));
    this.#write([
      ...this.#read(),
      { id, text, isWhisper: data.has("isWhisper"), isSure: data.has("isSure") },
    ]);
    this.#text.value = "";
    for (const box of this.#form.querySelectorAll<HTMLInputElement>("[name=isSure]")) box.checked = false;
    const next = this.#form.elements.namedItem("message") as HTMLInputElement;
    next.value = crypto.randomUUID();
    this.#form.dispatchEvent(new Event("saved", { bubbles: true }));
    this.#show();
    this.#text.focus();
    void this.#send();
  }

  #hasFiles(): boolean {
    const field = this.#form.elements.namedItem("file");
    return field instanceof HTMLInputElement && (field.files?.length ?? 0) > 0;
  }

  /** Sends what waits, the oldest first: the next goes once the server has it. */
  async #send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (let message = this.#read()[0]; message; message = this.#read()[0]) {
        const { id: messageId, ...rest } = message;
        const response = await fetch("/trpc/conversation.send", {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ id: this.#conversation, messageId, ...rest }),
        });
        if (response.status >= 500) throw new Error(String(response.status));
        const answer = response.ok ? await response.json() : null;
        this.#write(this.#read().filter(({ id }) => id !== messageId));
        if (!answer?.result.data.ok) return this.#sendPlainly(message);
        this.#arrived(messageId);
      }
      this.#show();
    } catch {
      this.#show();
      setTimeout(() => void this.#send(), retryMs);
    } finally {
      this.#isSending = false;
    }
  }

  /** The server has it: its line is as all others, until the page comes with it. */
  #arrived(messageId: string): void {
    const line = document.querySelector(`[data-message="${CSS.escape(messageId)}"]`);
    line?.classList.replace("message-waiting", "message-gone-out");
    line?.querySelector(".field-hint")?.remove();
  }

  /** As without a script: the page that comes says what is wrong, or asks to sign in. */
  #sendPlainly({ id, text, isWhisper }: Waiting): void {
    (this.#form.elements.namedItem("message") as HTMLInputElement).value = id;
    this.#text.value = text;
    const whisper = this.#form.elements.namedItem("isWhisper");
    if (whisper instanceof HTMLInputElement) whisper.checked = isWhisper;
    this.#form.submit();
  }

  /** Shows what waits after what the page has. */
  #show(): void {
    // Asked for each time: the page is brought up to date around it.
    const list = document.querySelector<HTMLElement>("[data-outgoing-list]");
    if (!list) return;
    for (const line of list.querySelectorAll("[data-waiting]")) {
      // What has gone out stays until the page has it.
      if (!line.classList.contains("message-gone-out") || isOnPage(line)) line.remove();
    }
    for (const { id, text, isWhisper } of this.#read()) {
      if (document.getElementById(`m-${id}`)) continue;
      const line = document.createElement("li");
      line.className = `message message-own message-waiting${isWhisper ? " message-whisper" : ""}`;
      line.dataset.message = id;
      line.dataset.waiting = "";
      const said = document.createElement("p");
      said.className = "message-text";
      said.textContent = text;
      const state = document.createElement("p");
      state.className = "field-hint";
      state.textContent = (navigator.onLine ? this.#form.dataset.sending : this.#form.dataset.waiting) ?? "";
      line.append(said, state);
      list.append(line);
    }
    list.lastElementChild?.scrollIntoView({ block: "nearest" });
  }

  /** Tells the others now and then while one types; not what only the young person is to read. */
  #typing(): void {
    const whisper = this.#form.elements.namedItem("isWhisper");
    if (whisper instanceof HTMLInputElement && whisper.checked) return;
    if (Date.now() - this.#toldTyping < typingMs || this.#text.value === "") return;
    this.#toldTyping = Date.now();
    void fetch("/trpc/conversation.typing", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ id: this.#conversation }),
    }).catch(() => {});
  }

  #read(): readonly Waiting[] {
    return JSON.parse(localStorage.getItem(this.#store) ?? "[]");
  }

  #write(waiting: readonly Waiting[]): void {
    if (waiting.length === 0) localStorage.removeItem(this.#store);
    else localStorage.setItem(this.#store, JSON.stringify(waiting));
  }
}

function isOnPage(line: Element): boolean {
  return document.getElementById(`m-${(line as HTMLElement).dataset.message}`) !== null;
}
