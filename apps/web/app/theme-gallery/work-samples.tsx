import { differenceOf } from "@tremplin/core/content";
import { Button, Icon, Tag } from "@tremplin/ui";
import { ConflictNotice } from "../content-editor/conflict-notice.tsx";
import { ProblemList } from "../content-editor/problem-list.tsx";
import { StateTags } from "../content-editor/state-tags.tsx";
import { Toolbar } from "../content-editor/toolbar.tsx";
import { Findings } from "../offer-work/findings.tsx";
import { StepProgress } from "../offer-work/step-progress.tsx";
import { usePage } from "../page.ts";
import { DataTable } from "../table/data-table.tsx";
import type { AskedTable } from "../table/table-address.ts";
import { Sample, Samples, Touched } from "./frame.tsx";
import { type SampleProps, sampleMoment, useSaid } from "./said.ts";

const table: AskedTable = {
  path: "/espace/administration/apparence/composants",
  shape: { sorts: ["nom", "ville"], usualSort: "nom", filters: {} },
  query: { words: "", filters: {}, sort: "nom", isDescending: false, page: 2, size: 2 },
};

/** What the people who run the board work with: tables, editors, checks, frames. */
export function WorkSamples({ language }: SampleProps) {
  const { t } = usePage();
  const said = useSaid(language);
  const columns = [
    { key: "nom", label: said("label"), sort: "nom", cell: (row: { name: string }) => row.name },
    { key: "ville", label: said("place"), sort: "ville", cell: () => said("place") },
    { key: "etat", label: said("question"), cell: () => <Tag>{said("answer")}</Tag> },
  ];
  const rows = [
    { id: "1", name: said("value") },
    { id: "2", name: said("long") },
  ];
  return (
    <>
      <Samples id="cadres" title={t("theme.panels")}>
        <Touched>
          {() => (
            <ul className="task-cards">
              <li>
                <a className="task-card" href="#cadres">
                  <strong>3</strong>
                  <span>{said("answer")}</span>
                  <Icon name="arrow" />
                </a>
              </li>
            </ul>
          )}
        </Touched>
        <div className="panel">
          <h3>{said("company")}</h3>
          <p>
            {said("text")} <a href="#cadres">{said("action")}</a>
          </p>
          <p className="soft">{said("hint")}</p>
        </div>
      </Samples>
      <Samples id="tableau" title={t("theme.table")}>
        <DataTable
          table={table}
          caption={said("title")}
          count={said("answer")}
          total={6}
          rows={rows}
          columns={columns}
          filters={[]}
          hint={said("hint")}
          bulk={{
            actions: <Button type="button">{said("action")}</Button>,
            attempt: null,
            nameOf: ({ name }) => name,
          }}
        />
        <Sample name={t("theme.state.empty")}>
          <p className="nothing">{t("table.pageBeyond")}</p>
        </Sample>
      </Samples>
      <Samples id="redaction" title={t("theme.editor")}>
        <StepProgress id="exemple" at="relire" />
        <Findings
          findings={(["blocks", "warns", "advises"] as const).map((level, at) => ({
            rule: "age",
            level,
            field: "title",
            start: at,
            end: at + 5,
            passage: said("title"),
            article: "L1132-1",
            proposal: said("title"),
          }))}
          canMend
        />
        <Toolbar />
        <StateTags kind="page" origin="both" document={null} from={null} isBroken />
        <ProblemList
          problems={[
            {
              field: "body",
              line: 3,
              excerpt: said("action"),
              message: { fr: said("problem"), en: said("problem") },
              mend: { fr: said("hint"), en: said("hint") },
            },
          ]}
        />
        <ConflictNotice
          conflict={{
            version: 3,
            savedBy: said("value"),
            savedAt: sampleMoment,
            theirs: said("text"),
            difference: differenceOf(
              `${said("title")}\n${said("text")}\n${said("hint")}`,
              `${said("title")}\n${said("text")} ${said("answer")}\n${said("place")}`,
            ),
          }}
        />
      </Samples>
    </>
  );
}
