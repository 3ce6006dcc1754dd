import { contractKinds, offerPath } from "@tremplin/core/offer";
import { beforeAll, expect, test } from "vitest";
import { instance } from "./instances/under-test.ts";
import { withDatabase } from "./support/board.ts";
import { type JobPosting, jobPostingIn, valueAt } from "./support/job-posting.ts";
import { desk, t, withPage } from "./support/pages.ts";
import { useBoardAsItIs } from "./support/use-board.ts";

const shared = useBoardAsItIs();

interface Listed {
  readonly path: string;
  readonly contract: string;
  readonly isPaid: boolean;
}

/** Every live offer of the demo. */
let live: readonly Listed[];

beforeAll(async () => {
  const rows = await withDatabase(shared.board, ({ db }) =>
    db
      .selectFrom("offer")
      .select(["slug", "publicId", "contract", "pay"])
      .where("state", "=", "published")
      .execute(),
  );
  live = rows.map(({ contract, pay, ...offer }) => ({
    path: offerPath(offer),
    contract,
    isPaid: pay?.kind === "stated",
  }));
});

test("every live offer has all that Google requires and recommends", async () => {
  expect(live.length).toBeGreaterThan((instance.config.demoOffers?.count ?? 0) / 2);
  for (const { path, isPaid } of live) {
    const answer = await fetch(shared.board.url + path);
    const posting = jobPostingIn(await answer.text());
    if (!posting) throw new Error(`${path} has no JobPosting.`);
    const fromHome = posting.jobLocationType === "TELECOMMUTE";
    const needed = [
      "title",
      "description",
      "datePosted",
      "hiringOrganization",
      "validThrough",
      "employmentType",
      "identifier",
      "directApply",
      ...(isPaid ? ["baseSalary"] : []),
      ...(fromHome ? ["applicantLocationRequirements"] : ["jobLocation"]),
    ];
    const missing = needed.filter((name) => posting[name] === undefined || posting[name] === "");
    expect(missing, path).toEqual([]);
    expect(isPaid || posting.baseSalary === undefined, path).toBe(true);
    expect(posting.description, path).toMatch(/^<p>/);
    expect(posting.datePosted, path).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(Date.parse(String(posting.validThrough)), path).toBeGreaterThan(Date.now());
    if (!fromHome) expect(valueAt(posting, "jobLocation", "address", "addressCountry"), path).toBe("FR");
  }
}, 90_000);

test.each(contractKinds)("every fact given to search engines stands on the page (%s)", async (contract) => {
  const offers = live.filter((offer) => offer.contract === contract).slice(0, 2);
  for (const { path } of offers) {
    await withPage(shared.browser, desk, async (page) => {
      const answer = await page.goto(shared.board.url + path);
      const posting = jobPostingIn((await answer?.text()) ?? "");
      if (!posting) throw new Error(`${path} has no JobPosting.`);
      // A theme may show titles in capitals.
      const shown = plain(await page.locator("main").innerText()).toLowerCase();
      const unsaid = factsOf(posting).filter((fact) => !shown.includes(plain(fact).toLowerCase()));
      expect(unsaid, path).toEqual([]);
      const posted = await page.locator(".offer-when time").getAttribute("datetime");
      expect(Date.parse(posted ?? "")).toBe(Date.parse(String(posting.datePosted)));
      expect(page.url()).toBe(posting.url);
    });
  }
});

const days = new Intl.DateTimeFormat(t.intl, { dateStyle: "long", timeZone: instance.config.timeZone });
const number = new Intl.NumberFormat(t.intl, { maximumFractionDigits: 2 });
const payUnits: Readonly<Record<string, string>> = {
  HOUR: t("pay.per.hour"),
  DAY: t("pay.per.day"),
  WEEK: t("pay.per.week"),
  MONTH: t("pay.per.month"),
  YEAR: t("pay.per.year"),
};
const workingTimes: Readonly<Record<string, string>> = {
  FULL_TIME: t("time.full").toLowerCase(),
  PART_TIME: t("time.part").toLowerCase(),
};

/** The facts of a posting as the page should write them. What follows from the place (region, country) is left out. */
function factsOf(posting: JobPosting): readonly string[] {
  const text = (...path: readonly string[]) => {
    const value = valueAt(posting, ...path);
    return value === undefined ? [] : [String(value)];
  };
  const amount = (name: string) => {
    const value = valueAt(posting, "baseSalary", "value", name);
    return typeof value === "number" ? [number.format(value)] : [];
  };
  const employer = valueAt(posting, "hiringOrganization");
  const startsOn = posting.jobStartDate;
  const posts = Number(posting.totalJobOpenings);
  const months = valueAt(posting, "experienceRequirements", "monthsOfExperience");
  return [
    String(posting.title),
    ...linesOf(String(posting.description)),
    employer === "confidential"
      ? t("offer.confidential")
      : String(valueAt(posting, "hiringOrganization", "name")),
    ...[posting.employmentType].flat().flatMap((type) => workingTimes[String(type)] ?? []),
    ...text("jobLocation", "address", "streetAddress"),
    ...text("jobLocation", "address", "addressLocality"),
    ...text("jobLocation", "address", "postalCode"),
    ...(posting.jobLocationType === "TELECOMMUTE" ? [t("offer.remote.full").toLowerCase()] : []),
    ...amount("value"),
    ...amount("minValue"),
    ...amount("maxValue"),
    ...text("baseSalary", "value", "unitText").map((unit) => payUnits[unit] ?? unit),
    longDay(new Date(String(posting.validThrough))),
    ...(typeof startsOn === "string" ? [startText(startsOn)] : []),
    // It is in French, as offers are: the number is what both say.
    ...text("workHours").map((hours) => number.format(Number.parseFloat(hours.replace(",", ".")))),
    ...(posts > 1 ? [t("offer.posts", { count: posts })] : []),
    ...text("occupationalCategory"),
    ...text("industry"),
    ...text("educationRequirements"),
    ...text("skills").flatMap((skills) => skills.split(", ")),
    ...(posting.experienceRequirements === "no requirements" ? [t("offer.beginner")] : []),
    ...(typeof months === "number" ? [experienceText(months)] : []),
  ];
}

function longDay(instant: Date): string {
  const text = days.format(instant);
  return t.intl === "fr" ? text.replace(/^1 /, "1er ") : text;
}

function startText(day: string): string {
  const starts = new Date(`${day}T12:00:00Z`);
  return starts > new Date() ? longDay(starts) : t("offer.startsSoon");
}

function experienceText(months: number): string {
  return months % 12 === 0 ? t("offer.years", { count: months / 12 }) : t("offer.months", { count: months });
}

/** The lines of a text in HTML. */
function linesOf(html: string): readonly string[] {
  return html
    .split(/<[^>]+>/)
    .map((line) => line.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").trim())
    .filter((line) => line !== "");
}

/** Without the differences that typography makes. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("’", "'");
}
