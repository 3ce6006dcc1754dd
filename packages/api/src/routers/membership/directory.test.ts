import { everyMember } from "@tremplin/core/membership";
import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { createCaller } from "../../router.ts";
import { smallSector } from "../../testing/sector.ts";
import { baker, bakery } from "../../testing/three-sides.ts";
import { networkScene } from "./testing.ts";

eachDialect((_engine, open) => {
  const { apply, board, decide, pay } = networkScene(open);

  /** The directory of the same board with a sector. */
  function inSector() {
    const { context } = board();
    const { config } = context.instance;
    const features = { ...config.features, sector: true };
    const instance = { ...context.instance, config: { ...config, features, sector: smallSector } };
    return createCaller({ ...context, instance }).membership;
  }

  test("members are found by the families in which they have published, and by the communes of a dot", async () => {
    await apply();
    await decide("accept");
    await pay();
    const { db } = board().context.database;
    const found = async (asked: Partial<typeof everyMember>) => {
      const answer = await inSector().directory({ ...everyMember, ...asked });
      return answer.ok ? answer.value.members.map(({ slug }) => slug) : [];
    };
    expect(await found({ family: "damage" })).toEqual([]);
    await db.updateTable("offer").set({ family: "damage" }).where("id", "=", baker.id).execute();
    expect(await found({ family: "damage" })).toEqual([bakery.slug]);
    expect(await found({ family: "refuges" })).toEqual([]);
    const all = await inSector().directory(everyMember);
    expect(all.ok && all.value.families).toEqual([{ id: "damage", label: "Damage" }]);
    // Out of season, its offers show no more: it stays in its family.
    await db.updateTable("offer").set({ state: "archived" }).where("id", "=", baker.id).execute();
    expect(await found({ family: "damage" })).toEqual([bakery.slug]);
    const insee = bakery.insee ?? "";
    expect(await found({ communes: [insee, "2A004"] })).toEqual([bakery.slug]);
    expect(await found({ communes: ["2A004"] })).toEqual([]);
    await db
      .updateTable("offer")
      .set({ family: null, state: "published" })
      .where("id", "=", baker.id)
      .execute();
  });

  test("a board without a sector has no families to choose from", async () => {
    await apply();
    await decide("accept");
    await pay();
    const answer = await board().api.membership.directory(everyMember);
    expect(answer.ok && answer.value.families).toEqual([]);
  });
});
