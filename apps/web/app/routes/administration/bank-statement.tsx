import type { StatementLine, StatementReport } from "@tremplin/api";
import { Button, Notice } from "@tremplin/ui";
import { data } from "react-router";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { longIsoDay } from "../../format/day.ts";
import { feeText } from "../../format/money.ts";
import { type Attempt, attempt } from "../../forms/attempt.ts";
import { FileField } from "../../forms/file-field.tsx";
import { Form } from "../../forms/form.tsx";
import { bytesOf, textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { TableFrame } from "../../table/table-frame.tsx";
import { type Unsent, unsent } from "../../unsent.ts";
import type { Route } from "./+types/bank-statement";

interface Answer {
  readonly report: StatementReport;
  /** The file, to be sent again when it is confirmed: nothing of it is kept before. */
  readonly content: string;
}

type Answered = Unsent<Attempt> | Unsent<Answer>;

const here = "/espace/administration/adhesions/releve";

export async function action({ context, request }: Route.ActionArgs) {
  const { all } = servicesOf(context).api.membership;
  const form = await request.formData();
  const isDry = textOf(form, "step") !== "confirm";
  const bytes = isDry
    ? await bytesOf(form, "file")
    : new Uint8Array(Buffer.from(textOf(form, "content"), "base64"));
  const confirmed = form.getAll("line").filter((value) => typeof value === "string");
  const read = await attempt(form, () => all.readStatement({ bytes, confirmed: isDry ? null : confirmed }));
  if (!read.ok) return read.again;
  const content = isDry ? Buffer.from(bytes).toString("base64") : "";
  return data<Answered>(unsent({ report: read.value, content }));
}

/** Takes the bank's statement in: first what it would pay, line by line, then what somebody confirms. */
export default function BankStatement({ actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const answered = (actionData as Answered | undefined)?.unsent;
  const answer = answered && "report" in answered ? answered : null;
  const sent = answered && !("report" in answered) ? answered : null;
  return (
    <AdministrationPage title="statement.title" intro="statement.intro">
      {answer ? (
        <Report {...answer} />
      ) : (
        <Form attempt={sent} encType="multipart/form-data">
          <FileField name="file" label={t("statement.file")} accept=".csv,.txt,text/csv,text/plain" />
          <p className="field-hint">{t("statement.hint")}</p>
          <p>
            <Button look="strong" type="submit" name="step" value="read">
              {t("statement.read")}
            </Button>
          </p>
        </Form>
      )}
    </AdministrationPage>
  );
}

function Report({ report, content }: Answer) {
  const { t } = usePage();
  const { lines, isDone, spent } = report;
  const proposed = lines.filter(({ invoice, isTaken }) => invoice !== null && !isTaken);
  const taken = lines.filter(({ isTaken }) => isTaken).length;
  const said = isDone
    ? t("statement.done", { count: taken })
    : t(proposed.length > 0 ? "statement.plan" : "statement.nothing");
  return (
    <>
      <Notice tone={isDone ? "success" : "information"} data-takes-focus="" tabIndex={-1} role="status">
        <p>{said}</p>
        <p>{t("statement.spent", { count: spent })}</p>
      </Notice>
      {!isDone && proposed.length > 0 ? (
        <Form attempt={null}>
          <input type="hidden" name="content" value={content} />
          <Lines lines={lines} canTick />
          <p className="form-actions">
            <Button look="strong" type="submit" name="step" value="confirm">
              {t("statement.confirm")}
            </Button>
          </p>
        </Form>
      ) : (
        <Lines lines={lines} canTick={false} />
      )}
      <p>
        <a href={here}>{t("statement.other")}</a>
      </p>
    </>
  );
}

function Lines({ lines, canTick }: { readonly lines: readonly StatementLine[]; readonly canTick: boolean }) {
  const { t } = usePage();
  if (lines.length === 0) return null;
  const [amount, proposal] = [t("mail.member.amount"), t("statement.proposal")];
  return (
    <TableFrame caption={t("statement.lines")}>
      <thead>
        <tr>
          <th scope="col">{t("statement.label")}</th>
          <th scope="col">{amount}</th>
          <th scope="col">{proposal}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.row}>
            <th scope="row">
              {line.label}
              <span className="soft cell-line">
                {line.day === null ? null : `${longIsoDay(line.day)} · `}
                {t("statement.line", { row: line.row })}
              </span>
            </th>
            <td data-label={amount}>
              <div>{line.amount === null ? "–" : feeText(line.amount)}</div>
            </td>
            <td data-label={proposal}>
              <div>
                <Proposal line={line} canTick={canTick} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Proposal({ line, canTick }: { readonly line: StatementLine; readonly canTick: boolean }) {
  const { t } = usePage();
  const { invoice, reason, isSure, isTaken, reference } = line;
  const why = t(isTaken ? "statement.taken" : `statement.reason.${reason}`);
  if (invoice === null) return why;
  const { number, companyName: company } = invoice;
  return (
    <>
      {canTick ? (
        <label className="statement-tick">
          <input
            type="checkbox"
            name="line"
            value={reference}
            defaultChecked={isSure}
            aria-label={t("statement.tick", { number, company })}
          />{" "}
          {number}, {company}
        </label>
      ) : (
        `${number}, ${company}`
      )}
      <span className="soft cell-line">{why}</span>
    </>
  );
}
