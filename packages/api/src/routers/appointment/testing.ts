import type { Person } from "@tremplin/core/account";
import {
  addOpening,
  createUser,
  giveRole,
  saveAntenna,
  saveFollow,
  type TremplinDatabase,
} from "@tremplin/database";
import { createCaller } from "../../router.ts";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";

export const anne: Person = {
  kind: "person",
  userId: "anne",
  name: "Anne Roux",
  email: "anne@exemple.fr",
  roles: ["advisor"],
  memberships: [],
  antennaIds: [],
};
export const bilal: Person = { ...anne, userId: "bilal", name: "Bilal Sow", email: "bilal@exemple.fr" };

/** A young person of the tests. */
export function young(rank: number): Person {
  return {
    ...anne,
    userId: `young ${rank}`,
    name: `Lina Petit${rank}`,
    email: `lina${rank}@exemple.fr`,
    roles: ["candidate"],
  };
}

/** A board on which Anne accompanies young people and receives on Mondays from 9 to 12, with a clock to set. */
export interface MeetingBoard extends TestBoard {
  setNow(at: Date): void;
  readonly database: TremplinDatabase;
  /** The mails that were ordered, as `kind to`, in no order; then forgotten. */
  takeMails(): Promise<string[]>;
}

/** Makes the board with so many young people; Anne's antenna is in the commune of `insee`. */
export async function meetingBoard(
  database: TremplinDatabase,
  { people, insee = "21231" }: { readonly people: number; readonly insee?: string },
): Promise<MeetingBoard> {
  let now = boardNow;
  const made = await testBoard(database, { offers: [] });
  const context = { ...made.context, now: () => now };
  const { db } = database;
  for (const person of [anne, bilal, ...Array.from({ length: people }, (_, rank) => young(rank))]) {
    const { userId: id, name, email, roles } = person;
    await createUser(database, { id, name, email }, now);
    for (const role of roles) await giveRole(database, id, role, now);
    if (!roles.includes("candidate")) continue;
    const event = { id: `f ${id}`, candidateId: id, at: now, actorId: null, actorName: "" };
    await saveFollow(
      db,
      { candidateId: id, advisorId: "anne", antennaId: null },
      { ...event, kind: "attached", fromAdvisorId: null, toAdvisorId: "anne", reason: null },
    );
  }
  const antenna = { id: "antenna", slug: "centre", name: "Antenne du centre", address: "5 rue des Fleurs" };
  await saveAntenna(database, { ...antenna, insee, createdAt: now });
  await addOpening(db, {
    id: "mondays",
    advisorId: "anne",
    weekday: 1,
    day: null,
    fromMinute: 540,
    toMinute: 720,
    minutes: 45,
    bufferMinutes: 15,
    way: "place",
    antennaId: "antenna",
    place: "Bureau 2",
    link: null,
    createdAt: now,
  });
  return {
    context,
    database,
    api: createCaller(context),
    as: (actor) => createCaller({ ...context, actor }),
    setNow(at) {
      now = at;
    },
    async takeMails() {
      const rows = await db.selectFrom("outbox").select("payload").where("queue", "=", "mail").execute();
      await db.deleteFrom("outbox").execute();
      return rows.map(({ payload: { kind, to } }) => `${kind} ${(to as { email: string }).email}`).toSorted();
    },
  };
}
