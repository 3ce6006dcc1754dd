import type { AccountRole } from "@tremplin/core/account";
import { expect, test } from "vitest";
import { town } from "./instances/under-test.ts";
import { withDatabase } from "./support/board.ts";
import { demoSomeone } from "./support/demo-people.ts";
import { examineInEveryTheme } from "./support/in-every-theme.ts";
import { steadyPhone, withPage } from "./support/pages.ts";
import { pathOf, sitePages, statuses } from "./support/site-pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

/** A network of companies that shows all that it may have: territories and who pays for it. */
const shared = useBoard({
  features: { antennas: true },
  antennas: [{ slug: "la-vallee", name: "La vallée", communes: [town.insee], accent: "brand" }],
  funders: [{ name: "Région", statement: "Action financée par la Région." }, { name: "Ville" }],
});

async function examineAs(who: string | null, paths: readonly string[], gone = 0): Promise<void> {
  await withPage(shared.browser, steadyPhone, async (page) => {
    if (who !== null) await stepInto(shared.board, page, who);
    const seen = await examineInEveryTheme(page, shared.board.url, paths);
    expect(seen.filter((status) => status === 200).length).toBe(paths.length - gone);
  });
}

async function examineAsRole(role: AccountRole, paths: readonly string[]): Promise<void> {
  await examineAs((await demoSomeone(shared.board, role)).id, paths);
}

const patient = { timeout: 600_000 };

test("in every theme, light and dark, axe objects to nothing that the public sees", patient, async () => {
  const paths = await Promise.all(sitePages.map((name) => pathOf(name, shared.board)));
  const territories = ["/territoires", "/la-vallee", "/financeurs"];
  await examineAs(null, [...paths, ...territories], Object.keys(statuses).length);
});

test("nor to what a member reads of its membership, whatever its state", patient, async () => {
  const memberships = await withDatabase(shared.board, ({ db }) =>
    db
      .selectFrom("membership")
      .innerJoin("company", "company.id", "membership.companyId")
      .innerJoin("companyMember", "companyMember.companyId", "company.id")
      .where("companyMember.role", "=", "recruiter-admin")
      .select(["membership.state", "company.slug", "companyMember.userId"])
      .execute(),
  );
  const ofEach = [...new Map(memberships.map((each) => [each.state, each])).values()];
  expect(ofEach.length).toBeGreaterThan(3);
  for (const { slug, userId } of ofEach) await examineAs(userId, [`/espace/entreprise/${slug}/adhesion`]);
});

test("nor to where the network is administered", patient, async () => {
  const { membership, antenna } = await withDatabase(shared.board, async ({ db }) => ({
    membership: await db
      .selectFrom("invoice")
      .select("membershipId as id")
      .limit(1)
      .executeTakeFirstOrThrow(),
    antenna: await db.selectFrom("antenna").select("id").limit(1).executeTakeFirstOrThrow(),
  }));
  const home = "/espace/administration";
  await examineAsRole("administrator", [
    `${home}/adhesions`,
    `${home}/adhesions/${membership.id}`,
    `${home}/adhesions/releve`,
    `${home}/adhesions/comptabilite`,
    `${home}/antennes`,
    `${home}/antennes/nouvelle`,
    `${home}/antennes/${antenna.id}`,
  ]);
  await examineAsRole("moderator", ["/espace/moderation"]);
});
