import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Actor, visitor } from "@tremplin/core/account";
import type { Company } from "@tremplin/core/employer";
import type { Offer } from "@tremplin/core/offer";
import { CommuneIndex } from "@tremplin/core/territory";
import {
  LibraryIndex,
  OfferIndex,
  saveCompanies,
  saveOffers,
  type TremplinDatabase,
} from "@tremplin/database";
import { type Instance, loadInstance, type MembershipConfig, type SectorConfig } from "@tremplin/instance";
import { createTranslator } from "@tremplin/instance/words";
import { companyRegister, readCommunes } from "@tremplin/interop";
import { inject } from "vitest";
import { PictureFolder } from "../content/picture-folder.ts";
import { SiteContent } from "../content/site-content.ts";
import type { Context } from "../context.ts";
import type { FileStore } from "../files/file-store.ts";
import { LiveHub } from "../live/live-hub.ts";
import { StopLinks } from "../notification/stop-links.ts";
import { type Caller, createCaller } from "../router.ts";

/** The instant at which test boards stand still. */
export const boardNow = new Date("2026-11-23T12:00:00Z");

/** Read once for all boards of a test file. */
const communes = readCommunes().then((all) => new CommuneIndex(all));

export interface TestBoard {
  readonly context: Context;
  readonly api: Caller;
  /** Procedures called by somebody. */
  as(actor: Actor): Caller;
}

/** A board of the mission locale template over a migrated database, with these offers and companies. */
export async function testBoard(
  database: TremplinDatabase,
  {
    companies = [],
    offers,
    network = null,
    antennas = false,
    sector = null,
  }: {
    readonly companies?: readonly Company[];
    readonly offers: readonly Offer[];
    /** The settings of a membership: with them, the board has one. */
    readonly network?: MembershipConfig | null;
    /** Whether the board has antennas. */
    readonly antennas?: boolean;
    /** The sector of the board: with it, only its offers are published. */
    readonly sector?: SectorConfig | null;
  },
): Promise<TestBoard> {
  await saveCompanies(database, companies);
  await saveOffers(database, offers, boardNow);
  const template = await loadInstance(
    fileURLToPath(new URL("../../../../templates/mission-locale", import.meta.url)),
  );
  const files = filesInMemory();
  const folder = new PictureFolder(files, join(inject("sqliteFolder"), `pictures-${randomUUID()}`), failTest);
  const networked = network === null ? template : withNetwork(template, network);
  const plain = antennas ? withAntennas(networked) : networked;
  const content = new SiteContent({
    database,
    folder,
    instance: sector === null ? plain : withSector(plain, sector),
  });
  const { instance } = content;
  const t = createTranslator(instance.words, { development: true });
  const context: Context = {
    database,
    index: await OfferIndex.open(database),
    library: new LibraryIndex(database.db),
    communes: await communes,
    instance,
    content,
    t,
    tReader: t,
    tIn: () => t,
    files,
    scan: null,
    register: companyRegister({ baseUrl: "off" }),
    cards: null,
    live: new LiveHub(database),
    stopLinks: new StopLinks(sealedInTests),
    pushKey: "key",
    now: () => boardNow,
    newId: randomUUID,
    actor: visitor,
    place: "",
    hasVariable: (name) => name === "SMTP_URL",
    hasMailbox: false,
    isDeveloping: false,
    replies: null,
    baseUrl: "https://emploi.exemple.fr",
  };
  return { context, api: createCaller(context), as: (actor) => createCaller({ ...context, actor }) };
}

/** The template with a membership, and what its invoices say of the publisher. */
function withNetwork(template: Instance, membership: MembershipConfig): Instance {
  const { config } = template;
  const features = { ...config.features, membership: true };
  const legal = { ...config.legal, registration: "SIREN 123 456 782" };
  return { ...template, config: { ...config, features, legal, membership } };
}

function withAntennas(template: Instance): Instance {
  const { config } = template;
  return { ...template, config: { ...config, features: { ...config.features, antennas: true } } };
}

function withSector(plain: Instance, sector: SectorConfig): Instance {
  const { config } = plain;
  return { ...plain, config: { ...config, sector, features: { ...config.features, sector: true } } };
}

/** What a test does not look for. */
function failTest(error: unknown): never {
  throw error;
}

/** Nobody attacks a test. */
const sealedInTests = {
  seal: (text: string) => Buffer.from(`sealed ${text}`).toString("base64url"),
  open(sealed: string) {
    const text = Buffer.from(sealed, "base64url").toString();
    if (!text.startsWith("sealed ")) throw new Error("not sealed");
    return text.slice("sealed ".length);
  },
};

/** Files as long as the test lasts. */
function filesInMemory(): FileStore {
  const files = new Map<string, Buffer<ArrayBuffer>>();
  return {
    put: async (key, bytes) => void files.set(key, Buffer.from(bytes)),
    get: async (key) => files.get(key) ?? null,
    remove: async (key) => void files.delete(key),
  };
}
