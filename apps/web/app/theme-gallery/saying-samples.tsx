import {
  Button,
  Disclosure,
  ErrorSummary,
  Fact,
  Facts,
  Icon,
  iconNames,
  Notice,
  Pagination,
  Sheet,
} from "@tremplin/ui";
import { usePage } from "../page.ts";
import { Sample, Samples, Touched } from "./frame.tsx";
import { type SampleProps, useSaid } from "./said.ts";

/** What is told: notices, facts, what opens, ways on, drawings. */
export function SayingSamples({ language }: SampleProps) {
  const { t } = usePage();
  const said = useSaid(language);
  return (
    <>
      <Samples id="messages" title={t("theme.notices")}>
        {(["information", "success", "warning", "problem"] as const).map((tone) => (
          <Notice key={tone} tone={tone}>
            <p>
              {said("text")} <a href="#messages">{said("action")}</a>
            </p>
          </Notice>
        ))}
        <ErrorSummary
          title={said("problem")}
          links={[{ href: "#nom-faux", text: said("label") }]}
          takesFocus={false}
        />
      </Samples>
      <Samples id="faits" title={t("theme.facts")}>
        <Facts>
          <Fact term={said("question")} note={said("text")}>
            {said("answer")}
          </Fact>
          <Fact term={said("question")} icon="clock">
            {said("company")}
          </Fact>
          <Fact term={said("long")} note={said("long")}>
            {said("long")}
          </Fact>
        </Facts>
        <Touched>
          {() => (
            <Disclosure summary={said("question")}>
              <p>{said("text")}</p>
            </Disclosure>
          )}
        </Touched>
        <Disclosure summary={said("question")} open>
          <p>{said("text")}</p>
        </Disclosure>
        <Touched>
          {(state) => (
            <Pagination
              page={3}
              pageCount={4}
              hrefOf={(page) => `#faits-${page}`}
              words={{
                label: `${t("search.pages")} (${t(`theme.state.${state as "rest"}`)})`,
                previous: t("search.previousPage"),
                next: t("search.nextPage"),
                page: (page) => t("search.page", { page }),
              }}
            />
          )}
        </Touched>
        <Sample name={t("theme.sheet")}>
          <Sheet
            id="feuille"
            title={said("title")}
            closeLabel={said("other")}
            footer={<Button look="strong">{said("action")}</Button>}
            isShown
          >
            <p>{said("text")}</p>
          </Sheet>
        </Sample>
      </Samples>
      <Samples id="dessins" title={t("theme.icons")}>
        <p className="sample-icons">
          {iconNames.map((name) => (
            <Icon key={name} name={name} size={24} />
          ))}
        </p>
      </Samples>
    </>
  );
}
