import type { MemberDirectory } from "@tremplin/api";
import { companyPath } from "@tremplin/core/employer";
import {
  type DirectorySearch,
  directorySearchParams,
  type MemberSize,
  memberSizes,
  parseDirectorySearch,
} from "@tremplin/core/membership";
import { departments } from "@tremplin/core/territory";
import { Button, Checkbox, Field, Select, TextInput } from "@tremplin/ui";
import { data } from "react-router";
import { PageHead } from "../../layout/page-head.tsx";
import { MemberMap } from "../../membership/member-map.tsx";
import { jsonLd } from "../../offer/json-ld.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/directory";

export async function loader({ context, request }: Route.LoaderArgs) {
  const search = parseDirectorySearch(new URL(request.url).searchParams);
  const found = await servicesOf(context).api.membership.directory(search);
  if (!found.ok) throw data(null, 404);
  return unsent({ search, ...found.value });
}

/** The companies that are members: by name, by department, on a map. */
export default function Directory({ loaderData }: Route.ComponentProps) {
  const { search, members, total, departments: codes, antennas, families } = loaderData.unsent;
  const { t, instance, baseUrl, has } = usePage();
  const query = directorySearchParams(search).toString();
  const isWhole = query === "";
  return (
    <div className="company-page">
      <PageHead
        title={t("directory.title")}
        description={t("directory.description", { board: instance.config.name, count: total })}
        // One address is found: parts of the list are not pages of their own.
        {...(isWhole ? { canonical: "/adherents" } : {})}
      />
      <div>
        <h1>{t("directory.title")}</h1>
        <p className="lead">{t("directory.intro")}</p>
        <SearchForm search={search} codes={codes} antennas={antennas} families={families} isWhole={isWhole} />
      </div>
      <section aria-labelledby="entreprises">
        <h2 id="entreprises">{t("directory.list")}</h2>
        <p role="status">
          {t("directory.count", { count: members.length })}
          {search.communes.length > 0 ? (
            <>
              {" "}
              {t("directory.inCommunes", { count: search.communes.length })}{" "}
              <a href={`/adherents?${directorySearchParams({ ...search, communes: [] })}`}>
                {t("directory.everywhere")}
              </a>
            </>
          ) : null}
        </p>
        {members.length === 0 && !isWhole ? <p>{t("directory.none")}</p> : null}
        <MemberList members={members} />
      </section>
      {members.some(({ point }) => point !== null) ? (
        <section aria-labelledby="carte">
          <h2 id="carte">{t("directory.map")}</h2>
          <p className="soft">{t("directory.mapHint")}</p>
          <MemberMap members={members} search={search} />
        </section>
      ) : null}
      {has("companySignUp") ? (
        <p className="soft">
          {t("directory.join")} <a href="/inscription/entreprise">{t("directory.joinLink")}</a>
        </p>
      ) : null}
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLd escapes what could end the script
        dangerouslySetInnerHTML={{ __html: jsonLd(listOf(members, `${baseUrl}/adherents`, query, baseUrl)) }}
      />
    </div>
  );
}

function SearchForm({
  search,
  codes,
  antennas,
  families,
  isWhole,
}: {
  readonly search: DirectorySearch;
  readonly codes: readonly string[];
  readonly antennas: MemberDirectory["antennas"];
  readonly families: MemberDirectory["families"];
  readonly isWhole: boolean;
}) {
  const { t } = usePage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: older phones do not know <search>
    <form className="directory-search" action="/adherents" role="search" aria-label={t("directory.search")}>
      <Field for="q" label={t("directory.words")}>
        <TextInput id="q" name="q" type="search" defaultValue={search.words} maxLength={80} />
      </Field>
      <Field for="departement" label={t("directory.department")}>
        <Select id="departement" name="departement" defaultValue={search.department ?? ""}>
          <option value="">{t("directory.all")}</option>
          {codes.map((code) => (
            <option key={code} value={code}>
              {departments.get(code)?.name} ({code})
            </option>
          ))}
        </Select>
      </Field>
      {antennas.length > 0 ? (
        <Field for="antenne" label={t("antenna.filter")}>
          <Select id="antenne" name="antenne" defaultValue={search.antenna ?? ""}>
            <option value="">{t("antenna.filterAny")}</option>
            {antennas.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {families.length > 0 ? (
        <Field for="famille" label={t("sector.family")}>
          <Select id="famille" name="famille" defaultValue={search.family ?? ""}>
            <option value="">{t("directory.familyAny")}</option>
            {families.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {search.communes.map((code) => (
        <input key={code} type="hidden" name="commune" value={code} />
      ))}
      <Field for="effectif" label={t("directory.size")}>
        <Select id="effectif" name="effectif" defaultValue={search.size ?? ""}>
          <option value="">{t("directory.sizeAny")}</option>
          {(Object.keys(memberSizes) as MemberSize[]).map((size) => (
            <option key={size} value={size}>
              {t(`directory.size.${size}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox name="recrute" value="1" defaultChecked={search.hiring}>
        {t("directory.hiring")}
      </Checkbox>
      <p className="button-row">
        <Button look="strong" type="submit">
          {t("directory.search")}
        </Button>
        {isWhole ? null : (
          <a className="button button-quiet" href="/adherents">
            {t("directory.reset")}
          </a>
        )}
      </p>
    </form>
  );
}

function MemberList({ members }: Pick<MemberDirectory, "members">) {
  const { t } = usePage();
  return (
    <ul className="member-cards">
      {members.map(({ slug, name, activity, placeLabel, liveOffers }) => (
        <li key={slug}>
          <h3>
            <a href={companyPath(slug)}>{name}</a>
          </h3>
          <p>{[activity, placeLabel].filter(Boolean).join(" · ")}</p>
          {liveOffers > 0 ? <p className="soft">{t("directory.offers", { count: liveOffers })}</p> : null}
        </li>
      ))}
    </ul>
  );
}

/** The list as search engines read it (schema.org, ItemList of Organization). */
function listOf(members: MemberDirectory["members"], url: string, query: string, baseUrl: string) {
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    url: query === "" ? url : `${url}?${query}`,
    numberOfItems: members.length,
    itemListElement: members.map(({ slug, name, placeLabel }, at) => ({
      "@type": "ListItem",
      position: at + 1,
      item: {
        "@type": "Organization",
        name,
        url: baseUrl + companyPath(slug),
        ...(placeLabel === null
          ? {}
          : { address: { "@type": "PostalAddress", addressLocality: placeLabel, addressCountry: "FR" } }),
      },
    })),
  };
}
