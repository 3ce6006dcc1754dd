import { beforeEach, expect, test } from "vitest";
import type { TremplinDatabase } from "../open.ts";
import { antennaExample } from "../testing/antenna-example.ts";
import { eachDialect } from "../testing/each-dialect.ts";
import { createUser, personById } from "./account.ts";
import { removeAntenna, saveAntenna } from "./antenna.ts";
import {
  addAntennaModerator,
  antennaById,
  antennaModerators,
  openAntennas,
  removeAntennaModerator,
  saveAntennaPage,
  territorialModerators,
} from "./antenna-page.ts";
import { addInvitation, invitationByDigest } from "./invitation.ts";
import { guardsOf } from "./two-step.ts";

const now = new Date("2026-11-23T09:00:00Z");

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  const paca = antennaExample();

  beforeEach(async () => {
    database = await open();
    await saveAntennaPage(database, paca);
    await createUser(database, { id: "ada", name: "Ada", email: "ada@exemple.fr" }, now);
  });

  test("an antenna is kept whole, and changed by its id", async () => {
    expect(await antennaById(database.db, "paca")).toEqual(paca);
    const changed = {
      ...paca,
      slug: "sud",
      host: "sud.exemple.fr",
      accent: "accent" as const,
      intro: "Bonjour.",
    };
    await saveAntennaPage(database, changed);
    expect(await antennaById(database.db, "paca")).toEqual(changed);
  });

  test("only those that were opened and not closed show, by name", async () => {
    await saveAntennaPage(database, antennaExample({ id: "b", slug: "b", name: "Alpes" }));
    await saveAntennaPage(database, antennaExample({ id: "c", slug: "c", closedAt: now }));
    await saveAntennaPage(database, antennaExample({ id: "d", slug: "d", openedAt: null }));
    const office = { id: "e", slug: "e", name: "Quetigny", insee: "21515", address: null, createdAt: now };
    await saveAntenna(database, office);
    expect((await openAntennas(database.db)).map(({ id }) => id)).toEqual(["b", "paca"]);
    expect(await antennaById(database.db, "e")).toMatchObject({ ...office, territory: null, intro: "" });
  });

  test("one that was opened is not taken away, as its address is known", async () => {
    const asked = {
      id: "asked",
      tokenDigest: "digest",
      name: null,
      email: "lea@alpes.fr",
      role: "moderator" as const,
      companyId: null,
      antennaId: "paca",
      invitedBy: "ada",
      createdAt: now,
      expiresAt: new Date(now.getTime() + 86_400_000),
      acceptedAt: null,
      revokedAt: null,
    };
    await addInvitation(database.db, asked);
    expect(await removeAntenna(database, "paca", now)).toBe(false);
    expect(await invitationByDigest(database.db, "digest")).toMatchObject({ revokedAt: null });
    await saveAntennaPage(database, antennaExample({ openedAt: null }));
    expect(await removeAntenna(database, "paca", now)).toBe(true);
    // Without its antenna, the invitation would make a moderator of the whole board.
    expect(await invitationByDigest(database.db, "digest")).toMatchObject({ revokedAt: now });
  });

  test("a moderator acts in the territory while the antenna is open, and guards their account", async () => {
    await addAntennaModerator(database, "paca", "ada", now);
    await addAntennaModerator(database, "paca", "ada", now);
    const ada = { userId: "ada", name: "Ada", email: "ada@exemple.fr" };
    expect(await antennaModerators(database.db, "paca")).toEqual([ada]);
    expect(await territorialModerators(database.db)).toEqual([{ ...ada, territory: paca.territory }]);
    expect((await personById(database.db, "ada"))?.moderated).toEqual([
      { antennaId: "paca", territory: paca.territory },
    ]);
    expect((await guardsOf(database.db, "ada"))?.roles).toEqual(["moderator"]);

    await saveAntennaPage(database, antennaExample({ closedAt: now }));
    expect((await personById(database.db, "ada"))?.moderated).toBeUndefined();
    expect((await guardsOf(database.db, "ada"))?.roles).toEqual([]);
    expect(await territorialModerators(database.db)).toEqual([]);

    await saveAntennaPage(database, paca);
    expect(await removeAntennaModerator(database, "paca", "ada")).toBe(true);
    expect(await removeAntennaModerator(database, "paca", "ada")).toBe(false);
    expect((await personById(database.db, "ada"))?.moderated).toBeUndefined();
  });
});
