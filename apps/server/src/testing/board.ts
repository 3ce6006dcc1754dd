import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Offer } from "@tremplin/core/offer";
import { OfferIndex, saveCompanies, saveOffers, type TremplinDatabase } from "@tremplin/database";
import { companyExample, offerExample } from "@tremplin/database/testing";
import { type Instance, loadInstance } from "@tremplin/instance";
import { companyRegister } from "@tremplin/interop";
import { onTestFinished } from "vitest";
import { type App, createApp } from "../app.ts";
import { bundledCommunes } from "../bundled-communes.ts";
import { originRules } from "../http/origin.ts";
import { mailTransport } from "../mail/transport.ts";
import { newVapidKeys } from "../push/vapid.ts";
import { type Services, servicesOf } from "../services.ts";
import type { Site } from "../site.ts";
import { addressPage } from "./address-page.ts";

const communes = bundledCommunes();
const template = fileURLToPath(new URL("../../../../templates/mission-locale", import.meta.url));

/** The instant at which test boards stand, until a test moves it. */
export const boardNow = new Date("2026-11-23T12:00:00Z");

/** Title that no format may choke on. */
export const nastyTitle = `Pâtissier & "chef" <script>alert('x')</script> ]]> 🚀 \u0007`;

/** The offers of test boards: two live ones, one with a nasty title and a company, and an ended one. */
export const boardOffers: readonly Offer[] = [
  offerExample(1, { companyId: companyExample(1).id }),
  offerExample(2, { title: nastyTitle, contract: "cdd", description: `Texte <b>&\n\n- ${nastyTitle}` }),
  offerExample(3, { expiresAt: new Date(boardNow.getTime() - 1_000) }),
];

export interface TestBoard {
  readonly app: App;
  readonly services: Services;
  /** Asks the app as a visitor would. */
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** The JSON of an address, as what the test takes it for. */
  json<Shape>(path: string): Promise<Shape>;
  /** Moves the clock to so many milliseconds after `boardNow`. */
  wait(milliseconds: number): void;
}

export interface TestBoardOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly offers?: readonly Offer[];
  readonly handle?: Site["handle"];
  readonly change?: (instance: Instance) => Instance;
}

/** A whole board over a migrated database, with pages that only tell their address. */
export async function testBoard(
  database: TremplinDatabase,
  options: TestBoardOptions = {},
): Promise<TestBoard> {
  const { env = {}, offers = boardOffers, handle: pages = addressPage, change = (same) => same } = options;
  await saveCompanies(database, [companyExample(1)]);
  await saveOffers(database, offers, boardNow);
  const dataDir = await mkdtemp(join(tmpdir(), "board-"));
  let now = boardNow;
  const index = await OfferIndex.open(database);
  onTestFinished(async () => {
    await index.close();
    await rm(dataDir, { recursive: true });
  });
  const instance = change(await loadInstance(template));
  const services = servicesOf({
    instance,
    database,
    index,
    communes: await communes,
    dataDir,
    register: companyRegister({ baseUrl: "off" }),
    now: () => now,
    mail: mailTransport({ env: {}, instance, database }),
    env,
    secret: "a secret of tests, never of a board".padEnd(40, "."),
    vapid: newVapidKeys(),
  });
  const app = createApp({
    services,
    handle: pages,
    looks: {},
    files: new Map(),
    origin: originRules(env),
    isLogging: false,
  });
  const get = async (path: string, headers = {}) => app.request(`http://localhost${path}`, { headers });
  return {
    app,
    services,
    get,
    json: async <Shape>(path: string) => (await (await get(path)).json()) as Shape,
    wait(milliseconds) {
      now = new Date(boardNow.getTime() + milliseconds);
    },
  };
}
