import type { PortfolioReport } from "@tremplin/api";
import { Button, Notice } from "@tremplin/ui";
import { data } from "react-router";
import { AdvisorTabs } from "../../advisor/advisor-tabs.tsx";
import { ImportLines } from "../../advisor/import-lines.tsx";
import { type Attempt, attempt } from "../../forms/attempt.ts";
import { FileField } from "../../forms/file-field.tsx";
import { Form } from "../../forms/form.tsx";
import { bytesOf, textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { type Unsent, unsent } from "../../unsent.ts";
import type { Route } from "./+types/import";

interface Answer {
  readonly report: PortfolioReport;
  /** The file, to be sent again when it is confirmed: nothing of it is kept before. */
  readonly content: string;
}

type Answered = Unsent<Attempt> | Unsent<Answer>;

export async function action({ context, request }: Route.ActionArgs) {
  const { advisor } = servicesOf(context).api;
  const form = await request.formData();
  const isDry = textOf(form, "step") !== "import";
  const bytes = isDry
    ? await bytesOf(form, "file")
    : new Uint8Array(Buffer.from(textOf(form, "content"), "base64"));
  const read = await attempt(form, () => advisor.importPortfolio({ bytes, isDry }));
  if (!read.ok) return read.again;
  const content = isDry ? Buffer.from(bytes).toString("base64") : "";
  return data<Answered>(unsent({ report: read.value, content }));
}

/** Takes a list of young people in: first what it would do, line by line, then the button that does it. */
export default function Import({ actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const answered = (actionData as Answered | undefined)?.unsent;
  const answer = answered && "report" in answered ? answered : null;
  const sent = answered && !("report" in answered) ? answered : null;
  return (
    <>
      <PageHead title={t("portfolio.import")} />
      <AdvisorTabs />
      <h1>{t("portfolio.import")}</h1>
      {answer ? (
        <Report {...answer} />
      ) : (
        <>
          <p className="lead">{t("portfolio.intro")}</p>
          <p>{t("portfolio.columns")}</p>
          <Form attempt={sent} encType="multipart/form-data">
            <FileField name="file" label={t("portfolio.file")} accept=".csv,text/csv,text/plain" />
            <p>
              <Button look="strong" type="submit" name="step" value="read">
                {t("portfolio.read")}
              </Button>
            </p>
          </Form>
        </>
      )}
    </>
  );
}

function Report({ report, content }: Answer) {
  const { t } = usePage();
  const { lines, isDone } = report;
  const count = (outcome: string) => lines.filter((line) => line.outcome === outcome).length;
  const [created, attached] = [count("created"), count("attached")];
  return (
    <>
      <Notice tone={isDone ? "success" : "information"} data-takes-focus="" tabIndex={-1} role="status">
        <p>{isDone ? t("portfolio.done", { created, attached }) : t("portfolio.plan")}</p>
      </Notice>
      {isDone ? null : created + attached > 0 ? (
        <Form attempt={null}>
          <input type="hidden" name="content" value={content} />
          <p>
            <Button look="strong" type="submit" name="step" value="import">
              {t("portfolio.confirm", { count: created + attached })}
            </Button>
          </p>
        </Form>
      ) : (
        <p>{t("portfolio.nothing")}</p>
      )}
      <p>
        <a href="/espace/jeunes/importer">{t("portfolio.other")}</a>
      </p>
      <ImportLines lines={lines} isDone={isDone} />
    </>
  );
}
