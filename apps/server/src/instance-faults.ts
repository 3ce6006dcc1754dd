import { InstanceError } from "@tremplin/instance";
import type { ViteDevServer } from "vite";

/**
 * What is wrong in the files of an instance that is being developed: told on the terminal, and over every open page,
 * which stays as it last was right, by the frame that Vite has for errors.
 */
export class InstanceFaults {
  #told: string | null = null;
  readonly #pages: ViteDevServer["ws"];

  constructor(pages: ViteDevServer["ws"]) {
    this.#pages = pages;
    // A page that is opened, or read again, while the files are still wrong.
    pages.on("connection", () => this.#show());
  }

  tell(error: unknown): void {
    console.error(error instanceof InstanceError ? error.format() : error);
    this.#told = error instanceof InstanceError ? error.format() : String(error);
    this.#show();
  }

  forget(): void {
    this.#told = null;
  }

  #show(): void {
    if (this.#told === null) return;
    this.#pages.send({ type: "error", err: { message: this.#told, stack: "" } });
  }
}
