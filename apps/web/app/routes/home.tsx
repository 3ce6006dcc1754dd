import { everyOffer } from "@tremplin/core/offer";
import type { ContentPart } from "@tremplin/instance/content";
import { ContentBody } from "../content/body.tsx";
import { JsonLd } from "../content/json-ld.tsx";
import { countFigures } from "../content/part-data.ts";
import { questionsData } from "../content/schema-org.ts";
import { isPublic } from "../content/shown.ts";
import { atPlaceText } from "../format/place.ts";
import { HomeHero } from "../home/hero.tsx";
import { Rubric } from "../home/rubric.tsx";
import { HomeSections } from "../home/sections.tsx";
import { asWritten } from "../language/written-in.ts";
import { PageHead } from "../layout/page-head.tsx";
import { usePage } from "../page.ts";
import { SearchForm } from "../search/search-form.tsx";
import { servicesOf } from "../services.ts";
import { slot } from "../slots/slot.tsx";
import { unsent } from "../unsent.ts";
import type { Route } from "./+types/home";

const HomeHeroSlot = slot("HomeHero", HomeHero);
const HomeSectionsSlot = slot("HomeSections", HomeSections);

export async function loader({ context }: Route.LoaderArgs) {
  const services = servicesOf(context);
  const page = services.instance.content.get("accueil") ?? null;
  const own = page && isPublic(page, services) ? page : null;
  const [home, figures] = await Promise.all([
    services.api.offer.home(),
    countFigures(services, own?.parts ?? []),
  ]);
  return unsent({ home, figures, parts: own?.parts ?? usualParts, own });
}

/** What stands below the search where the instance does not compose it. */
const usualParts: readonly ContentPart[] = [
  { kind: "rubrics", show: ["entrees", "offres", "etapes", "entreprises"] },
];

export default function Home({ loaderData }: Route.ComponentProps) {
  const page = usePage();
  const { t, instance } = page;
  const { home, figures, parts, own } = loaderData.unsent;
  const { name, tagline, territory, features } = instance.config;
  // A sector has no middle: its search starts everywhere.
  const town = features.sector ? null : home.town;
  return (
    <>
      <PageHead title={name} canonical="/" {...(own?.image ? { image: own.image.shareSrc } : {})} />
      {own ? <JsonLd data={questionsData(own)} /> : null}
      <HomeHeroSlot
        count={home.count}
        around={
          town
            ? t("home.around", { atPlace: atPlaceText(town.name) })
            : t("home.within", { territory: territory.label })
        }
        tagline={tagline ?? null}
        search={<SearchForm search={everyOffer} commune={town} />}
      />
      <HomeSectionsSlot>
        <ContentBody
          parts={parts}
          written={asWritten(page)}
          figures={figures}
          rubric={(rubric) => <Rubric name={rubric} home={home} />}
        />
      </HomeSectionsSlot>
    </>
  );
}
