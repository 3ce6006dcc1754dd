import type { GivenTo } from "@tremplin/api";
import type { WordId } from "@tremplin/instance/words";
import { Tag } from "@tremplin/ui";
import { longDay } from "../../format/day.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { type Page, usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/given";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.recommendation.given());
}

/** What became of the offers that were recommended, by offer. */
export default function Given({ loaderData }: Route.ComponentProps) {
  const page = usePage();
  const { t, instance } = page;
  const offers = loaderData.unsent;
  return (
    <>
      <PageHead title={t("recommendation.given")} />
      <h1>{t("recommendation.given")}</h1>
      <p>{t(offers.length === 0 ? "recommendation.givenNone" : "recommendation.givenIntro")}</p>
      {offers.map(({ title, path, at, people }) => (
        <section key={path} className="given-offer" aria-label={title}>
          <h2>
            <a href={path}>{title}</a>
          </h2>
          <p className="field-hint">{longDay(at, instance.config.timeZone)}</p>
          <ul className="plain-list">
            {people.map((person) => (
              <li key={person.name} className="plain-row">
                <span>
                  {person.name} <span className="field-hint">{reasonOf(person, page)}</span>
                </span>
                <Tag look={person.state === "applied" ? "strong" : "plain"}>
                  {t(`recommendation.state.${person.state}`)}
                </Tag>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The reason that was chosen, in words, and what was added. */
function reasonOf({ reason }: GivenTo, { t }: Page): string {
  if (reason === null) return "";
  const [code = "", ...words] = reason.split(" ");
  const label = t(`recommendation.reason.${code}` as WordId);
  return words.length === 0 ? label : t("form.pair", { label, value: words.join(" ") });
}
