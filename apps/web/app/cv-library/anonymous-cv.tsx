import { cvOutline } from "@tremplin/core/candidate";
import { hiddenMark } from "@tremplin/core/cv-library";
import { Fact, Facts } from "@tremplin/ui";
import { dateFormat } from "../format/language.ts";
import { usePage } from "../page.ts";
import { contractsText, type Shown, whenText, whereText } from "./library-words.ts";

/** A CV as partner employers read it: whoever shows it, everybody sees the same. */
export function AnonymousCv({ shown, level = 2 }: { readonly shown: Shown; readonly level?: 2 | 3 }) {
  const { t, now } = usePage();
  const Heading = `h${level}` as const;
  const { cv } = shown;
  const outline = cvOutline({
    ...cv,
    name: "",
    email: "",
    phone: null,
    place: null,
    availableFrom: shown.availableFrom,
  });
  const ways = [
    ...cv.mobility.map((way) => t(`mobilityWay.${way}`)),
    ...cv.licences.map((licence) => t("profile.licence", { licence })),
  ];
  return (
    <div className="anonymous-cv">
      <Facts>
        {cv.jobs.length > 0 ? <Fact term={t("library.jobs")}>{cv.jobs.join(", ")}</Fact> : null}
        <Fact term={t("library.contracts")}>{contractsText(shown, t)}</Fact>
        <Fact term={t("library.where")}>{whereText(shown, t)}</Fact>
        <Fact term={t("library.when")}>
          {[whenText(shown, now(), t), cv.availability].filter(Boolean).join(", ")}
        </Fact>
        {ways.length > 0 ? <Fact term={t("library.mobility")}>{ways.join(", ")}</Fact> : null}
      </Facts>
      {outline
        .filter((section) => section !== "mobility")
        .map((section) => (
          <section key={section}>
            <Heading>{t(`cvPdf.section.${section}`)}</Heading>
            <Section section={section} cv={cv} />
          </section>
        ))}
      {JSON.stringify(cv).includes(hiddenMark) ? (
        <p className="field-hint">{t("library.hiddenNote")}</p>
      ) : null}
    </div>
  );
}

function Section({
  section,
  cv,
}: {
  readonly section: Exclude<ReturnType<typeof cvOutline>[number], "mobility">;
  readonly cv: Shown["cv"];
}) {
  const { t } = usePage();
  switch (section) {
    case "about":
      return <p className="anonymous-cv-text">{cv.about}</p>;
    case "skills":
      return (
        <ul>
          {cv.skills.map(({ label, from }) => (
            <li key={`${from} ${label}`}>
              {label} <span className="field-hint">({t(`skillSource.${from}`)})</span>
            </li>
          ))}
        </ul>
      );
    case "experiences":
      return (
        <ul className="anonymous-cv-steps">
          {cv.experiences.map(({ title, organisation, place, from, to, text }) => (
            <li key={`${title} ${organisation} ${from}`}>
              <strong>{title}</strong>
              {[organisation, place, [from, to].filter(Boolean).map(month).join(" – ")]
                .filter(Boolean)
                .map((part) => ` · ${part}`)}
              {text ? <p className="anonymous-cv-text">{text}</p> : null}
            </li>
          ))}
        </ul>
      );
    case "studies":
      return (
        <ul>
          {cv.studies.map(({ title, school }) => (
            <li key={`${title} ${school}`}>{[title, school].filter(Boolean).join(" · ")}</li>
          ))}
        </ul>
      );
    case "languages":
      return (
        <ul>
          {cv.languages.map(({ name, level }) => (
            <li key={name}>
              {name} ({t(`languageLevel.${level}`)})
            </li>
          ))}
        </ul>
      );
    case "interests":
      return <p>{cv.interests.join(", ")}</p>;
  }
}

const monthAndYear = { month: "long", year: "numeric", timeZone: "UTC" } as const;

/** `2025-06` as one says it: `juin 2025`. */
function month(text: string | null): string {
  return text === null ? "" : dateFormat(monthAndYear).format(new Date(`${text}-01T00:00:00Z`));
}
