import type { MemberRole, Person } from "@tremplin/core/account";
import type { Offer } from "@tremplin/core/offer";
import {
  addSignUp,
  type CompanySignUpForm,
  claim,
  createUser,
  setMember,
  type TremplinDatabase,
} from "@tremplin/database";
import { companyExample } from "@tremplin/database/testing";
import { mailQueue, orderedMail } from "../../mail/enqueue-mail.ts";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";

export const bakery = companyExample(1, { slug: "le-fournil", name: "Le Fournil", siret: "73282932000074" });
export const garage = companyExample(2, { slug: "le-garage", name: "Le Garage", siret: "35600000000048" });

/** Somebody who has signed in. Lea's address tells nothing of where she works. */
export function person(userId: string, changes: Partial<Person> = {}): Person {
  const email = userId === "lea" ? "lea@gmail.com" : `${userId}@fournil.fr`;
  const nobody = { roles: [], memberships: [], antennaIds: [] };
  return { kind: "person", userId, name: userId, email, ...nobody, ...changes };
}

export function member(userId: string, role: MemberRole, companyId = bakery.id): Person {
  return person(userId, { memberships: [{ companyId, role }] });
}

export const moderator = person("mo", { email: "mo@agence.fr", roles: ["moderator"] });

/** A board with a bakery, a garage, and the accounts of Jeanne, Paul, Lea and a moderator. */
export async function companyBoard(
  database: TremplinDatabase,
  offers: readonly Offer[] = [],
): Promise<TestBoard> {
  const board = await testBoard(database, { companies: [bakery, garage], offers });
  for (const { userId, name, email } of [person("jeanne"), person("paul"), person("lea"), moderator]) {
    await createUser(database, { id: userId, name, email }, boardNow);
  }
  return board;
}

/** Makes somebody a member, as if they always had been. */
export function join(database: TremplinDatabase, userId: string, role: MemberRole, companyId = bakery.id) {
  return setMember(database, companyId, userId, role, boardNow);
}

export const signUpExample: CompanySignUpForm = {
  siret: "55210055400013",
  name: "Chez Jeanne",
  activity: "Boulangerie",
  nafCode: "1071C",
  headcount: null,
  insee: "21231",
  placeLabel: "Dijon",
  address: "12 rue de la Liberté",
  postcode: "21000",
  phone: "03 80 00 00 00",
  isVerified: true,
};

/** A sign-up that waits for the owner of an address; answers its id. */
export async function waitingSignUp(
  database: TremplinDatabase,
  email: string,
  changes: Partial<CompanySignUpForm> = {},
): Promise<string> {
  const id = crypto.randomUUID();
  const expiresAt = new Date(boardNow.getTime() + 3_600_000);
  const form = { ...signUpExample, ...changes };
  await addSignUp(database.db, { id, email, form, createdAt: boardNow, expiresAt });
  return id;
}

/** The mails that wait to be sent: kind and recipient, in order. */
export async function orderedMails(database: TremplinDatabase): Promise<string[]> {
  const later = new Date(boardNow.getTime() + 1);
  const events = await claim(database, { queue: mailQueue, limit: 100, leaseSeconds: 1 }, later);
  return events
    .map(({ payload }) => orderedMail(payload))
    .map(({ kind, to }) => `${kind} to ${to.email}`)
    .toSorted();
}
