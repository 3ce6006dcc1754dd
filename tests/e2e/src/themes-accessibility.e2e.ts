import { afterAll, beforeAll, expect, test } from "vitest";
import { formPages, type Known, knownOf, type Role } from "./support/form-list.ts";
import { examineInEveryTheme } from "./support/in-every-theme.ts";
import { RolePages } from "./support/role-pages.ts";
import { pathOf, sitePages, statuses } from "./support/site-pages.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
let known: Known;
let pages: RolePages;

beforeAll(async () => {
  known = await knownOf(shared.board);
  pages = new RolePages(shared, known);
}, 60_000);

afterAll(() => pages.close());

/** What somebody in a role reads beside the pages with forms. */
const read: Readonly<Record<Exclude<Role, "visitor">, readonly string[]>> = {
  candidate: [
    "/espace",
    "/espace/profil",
    "/espace/pour-moi",
    "/espace/favoris",
    "/espace/messages",
    "/espace/rendez-vous",
    "/espace/ateliers",
    "/espace/notifications",
    "/espace/compte/notifications",
    "/espace/compte/cles",
    "/espace/compte/deux-etapes",
  ],
  alone: ["/espace"],
  advisor: [
    "/espace",
    "/espace/jeunes",
    "/espace/jeunes/a-rattacher",
    "/espace/relectures",
    "/espace/recommandations",
    "/espace/agenda",
    "/espace/chiffres",
  ],
  recruiter: ["/espace", "/espace/offres", "/espace/candidatures-recues", "/espace/messages"],
  moderator: ["/espace", "/espace/moderation", "/espace/moderation/entreprises"],
  administrator: [
    "/espace/administration",
    "/espace/administration/roles",
    "/espace/administration/taches",
    "/espace/administration/pages",
    "/espace/administration/pages/fichiers/a-propos",
    "/espace/administration/courriels",
    "/espace/administration/reglages",
    "/espace/administration/apparence",
    "/espace/administration/journal",
  ],
};

/** The same pages in other ways of reading. */
const otherReadings = ["/ar", "/ar/offres", "/facile", "/facile/offres"];

test.each<Role>(["visitor", "candidate", "alone", "advisor", "recruiter", "moderator", "administrator"])(
  "in every theme, light and dark, axe objects to nothing on the pages of: %s",
  { timeout: 900_000 },
  async (role) => {
    const { board } = shared;
    // A form of several steps is one kind of page: its first stands for all.
    const forms = new Map(
      formPages(known)
        .filter((page) => page.role === role)
        .toReversed()
        .map(({ route, path }) => [route, path]),
    );
    const others =
      role === "visitor"
        ? [...(await Promise.all(sitePages.map((name) => pathOf(name, board)))), ...otherReadings]
        : read[role];
    const paths = [...new Set([...others, ...forms.values()])];
    const gone = role === "visitor" ? Object.keys(statuses).length : 0;
    const seen = await examineInEveryTheme(await pages.of(role), board.url, paths);
    expect(seen.filter((status) => status === 200).length).toBe(paths.length - gone);
  },
);
