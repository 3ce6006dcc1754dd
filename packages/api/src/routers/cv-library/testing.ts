import { parseLibrarySearch } from "@tremplin/core/cv-library";
import { createUser, saveOffers, setMember } from "@tremplin/database";
import {
  companyExample,
  libraryPersonExample,
  type OpenTestDatabase,
  offerExample,
} from "@tremplin/database/testing";
import type { Caller } from "../../router.ts";
import { createCaller } from "../../router.ts";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";

export const bakery = companyExample(1, { slug: "fournil", name: "Le Fournil", siret: "73282932000074" });
export const garage = companyExample(2, { slug: "garage", name: "Garage Bleu", siret: "35600000000048" });
export const offer = offerExample(1, { companyId: bakery.id });
export const garageOffer = offerExample(2, { companyId: garage.id });

const person = (userId: string, name: string) => ({
  kind: "person" as const,
  userId,
  name,
  email: `${userId}@exemple.fr`,
  roles: [],
  memberships: [],
  antennaIds: [],
});
export const lina = { ...person("lina", "Lina Morel-Œuvrard"), roles: ["candidate"] } as const;
export const anne = { ...person("anne", "Anne"), roles: ["advisor"] } as const;
export const max = { ...person("max", "Max"), roles: ["moderator"] } as const;
/** Of the bakery, a partner. */
export const jeanne = {
  ...person("jeanne", "Jeanne"),
  memberships: [{ companyId: bakery.id, role: "recruiter-admin" }],
} as const;
/** Of the garage, which the agency does not name. */
export const omar = {
  ...person("omar", "Omar"),
  memberships: [{ companyId: garage.id, role: "recruiter" }],
} as const;

export const everything = parseLibrarySearch(new URLSearchParams());
export const text = "Votre profil nous plaît : parlons du poste ensemble.";

/** A board with Lina's CV in the library, and what its tests do again and again. */
export interface LibraryBoard {
  readonly board: TestBoard;
  /** The instant at which the board stands. */
  setNow(now: Date): void;
  /** All as at first. */
  reset(): Promise<void>;
  library(who: Parameters<TestBoard["as"]>[0]): Caller["cvLibrary"];
  /** The CVs that somebody finds, or why none. */
  found(who?: Parameters<TestBoard["as"]>[0]): Promise<readonly string[] | string>;
  /** The CV that the bakery finds. */
  entry(): Promise<string>;
  /** Jeanne asks to meet Lina. */
  asked(): Promise<string>;
  /** Each mail that waits: its kind, and to whom. */
  mails(): Promise<readonly string[]>;
}

export async function libraryBoard(open: OpenTestDatabase): Promise<LibraryBoard> {
  const made = await testBoard(await open(), { companies: [bakery, garage], offers: [] });
  let now = boardNow;
  const context = { ...made.context, now: () => now };
  const { database } = context;
  const board: TestBoard = {
    context,
    api: createCaller(context),
    as: (actor) => createCaller({ ...context, actor }),
  };
  const library: LibraryBoard["library"] = (who) => board.as(who).cvLibrary;
  const found: LibraryBoard["found"] = async (who = jeanne) => {
    const page = await library(who).search(everything);
    return page.ok ? page.value.cvs.map(({ id }) => id) : page.refusal.code;
  };
  const entry = async () => {
    const [id] = await found();
    if (!id) throw new Error("nobody is found");
    return id;
  };
  return {
    board,
    library,
    found,
    entry,
    setNow: (next) => {
      now = next;
    },
    async reset() {
      now = boardNow;
      for (const table of ["user", "outbox", "rateLimit", "partnerCompany"] as const) {
        await database.db.deleteFrom(table).execute();
      }
      await saveOffers(database, [offer, garageOffer], now);
      for (const { userId: id, name, email } of [anne, max, jeanne, omar]) {
        await createUser(database, { id, name, email }, now);
      }
      await setMember(database, bakery.id, "jeanne", "recruiter-admin", now);
      await setMember(database, garage.id, "omar", "recruiter", now);
      const profile = { about: "Lina MOREL, 06 12 34 56 78" };
      await libraryPersonExample(database, { id: "lina", name: lina.name, advisorId: "anne", profile }, now);
      await library(max).name({ companyId: bakery.id });
    },
    async asked() {
      const request = await library(jeanne).ask({ id: await entry(), offerId: offer.id, text });
      if (!request.ok) throw new Error(request.refusal.code);
      return request.value.id;
    },
    async mails() {
      const rows = await database.db.selectFrom("outbox").selectAll().where("queue", "=", "mail").execute();
      return rows
        .map(({ payload }) => `${payload.kind} ${(payload.to as { email: string }).email}`)
        .toSorted();
    },
  };
}
