import type { TremplinDatabase } from "@tremplin/database";
import type { BrowserContext, Page } from "playwright-core";
import type { Known, Role } from "./form-list.ts";
import { patience, steadyPhone } from "./pages.ts";
import { stepInto } from "./step-into.ts";
import type { Shared } from "./use-board.ts";

/** A page of somebody in each role, signed in once. */
export class RolePages {
  readonly #shared: Shared;
  readonly #known: Known;
  readonly #open = new Map<Role, { context: BrowserContext; page: Page }>();

  constructor(shared: Shared, known: Known) {
    this.#shared = shared;
    this.#known = known;
  }

  async of(role: Role): Promise<Page> {
    const open = this.#open.get(role);
    if (open) return open.page;
    const context = await this.#shared.browser.newContext({ ...steadyPhone, locale: "fr-FR" });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    if (role !== "visitor") await stepInto(this.#shared.board, page, this.#known.ids[role]);
    this.#open.set(role, { context, page });
    return page;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open.values()].map(({ context }) => context.close()));
  }
}

/** A form that was sent before may have handed the young person over, or found an advisor for who had none. */
export async function followAgain({ db }: TremplinDatabase, { ids, young }: Known): Promise<void> {
  const { advisor, alone } = ids;
  await db
    .updateTable("follow")
    .set({ advisorId: advisor, archivedAt: null })
    .where("candidateId", "=", young)
    .execute();
  await db.updateTable("follow").set({ advisorId: null }).where("candidateId", "=", alone).execute();
}
