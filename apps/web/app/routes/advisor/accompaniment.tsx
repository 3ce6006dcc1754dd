import { exitReasons } from "@tremplin/core/advisor";
import { Button, Disclosure } from "@tremplin/ui";
import { data } from "react-router";
import { attemptFile } from "../../advisor/attempt-file.ts";
import { FileHead } from "../../advisor/file-head.tsx";
import { History } from "../../advisor/history.tsx";
import { longDay } from "../../format/day.ts";
import { again, attemptOf, done } from "../../forms/attempt.ts";
import { SelectField, TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/accompaniment";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.advisor.accompaniment({ id: params.candidate });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, request, params: { candidate: id } }: Route.ActionArgs) {
  const { api, actor } = servicesOf(context);
  const form = await request.formData();
  const here = `/espace/jeunes/${id}/accompagnement`;
  const administers = actor.kind === "person" && actor.roles.includes("administrator");
  const steps = {
    transfer: {
      call: () =>
        api.advisor.transfer({ id, advisorId: textOf(form, "advisorId"), word: textOf(form, "word") }),
      // The file is another's from now on.
      next: () => done(administers ? here : "/espace/jeunes", "follow-transferred"),
    },
    archive: {
      call: () => api.advisor.archive({ id, reason: textOf(form, "reason") as "other" }),
      next: () => done(here, "follow-archived"),
    },
    reopen: { call: () => api.advisor.reopen({ id }), next: () => done(here, "follow-reopened") },
  };
  const step = textOf(form, "step");
  if (!Object.hasOwn(steps, step)) return again(form, [], { code: "unknown-action" });
  const { call, next } = steps[step as keyof typeof steps];
  const taken = await attemptFile<null>(form, call);
  return taken.ok ? next() : taken.again;
}

/** Who accompanies a young person, who did, handing over, and the end of it. */
export default function ShowAccompaniment({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance, has } = usePage();
  const page = loaderData.unsent;
  const { id, name, advisor, archivedAt, exitReason, history, colleagues } = page;
  const sent = attemptOf(actionData);
  const of = (step: string) => (sent?.typed.get("step")?.[0] === step ? sent : null);
  return (
    <>
      <PageHead title={`${t("accompany.title")} – ${name}`} />
      <FileHead id={id} name={name} mayRead={page.mayRead} />
      <p className="lead">
        {archivedAt
          ? t("accompany.archived", {
              day: longDay(archivedAt, instance.config.timeZone),
              reason: t(`exitReason.${exitReason ?? "other"}`),
            })
          : advisor
            ? t("accompany.by", { name: advisor })
            : t("accompany.byNobody")}
      </p>
      {page.mayTransfer && colleagues.length > 0 ? (
        <Disclosure summary={t("accompany.transfer")} open={of("transfer") !== null}>
          <Form attempt={of("transfer")} prefix="confier-">
            <p>{t("accompany.transferWhy")}</p>
            {page.booked > 0 && has("appointments") ? (
              <p>
                {t("accompany.booked", { count: page.booked, name: advisor ?? "" })}
                {page.mayRead ? (
                  <>
                    {" "}
                    <a href={`/espace/jeunes/${id}/rendez-vous`}>{t("accompany.bookedLink")}</a>
                  </>
                ) : null}
              </p>
            ) : null}
            <SelectField
              name="advisorId"
              label={t("accompany.to")}
              options={colleagues.map((each) => ({ value: each.id, label: each.name }))}
            />
            <TextAreaField
              name="word"
              label={t("accompany.word")}
              hint={t("accompany.wordHint")}
              optional
              rows={3}
              maxLength={1000}
            />
            <p>
              <Button look="strong" type="submit" name="step" value="transfer">
                {t("accompany.transferNow")}
              </Button>
            </p>
          </Form>
        </Disclosure>
      ) : null}
      {page.mayArchive && archivedAt ? (
        <Form attempt={of("reopen")} prefix="reprendre-">
          <p>
            <Button look="strong" type="submit" name="step" value="reopen">
              {t("accompany.reopen")}
            </Button>
          </p>
        </Form>
      ) : null}
      {page.mayArchive && !archivedAt ? (
        <Disclosure summary={t("accompany.archive")} open={of("archive") !== null}>
          <Form attempt={of("archive")} prefix="terminer-">
            <p>{t("accompany.archiveWhy")}</p>
            <SelectField
              name="reason"
              label={t("accompany.reason")}
              options={exitReasons.map((each) => ({ value: each, label: t(`exitReason.${each}`) }))}
            />
            <p>
              <Button type="submit" name="step" value="archive">
                {t("accompany.archiveNow")}
              </Button>
            </p>
          </Form>
        </Disclosure>
      ) : null}
      <section aria-labelledby="historique" className="space-part">
        <h2 id="historique">{t("accompany.history")}</h2>
        <History steps={history} />
      </section>
    </>
  );
}
