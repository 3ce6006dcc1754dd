import type { PersonForOffer } from "@tremplin/api";
import { Button, Checkbox } from "@tremplin/ui";
import { data } from "react-router";
import { obstacleText, otherReasonText } from "../../candidate/fit-words.ts";
import { MinorReasons } from "../../candidate/minor-notice.tsx";
import { type Attempt, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { CheckField, ChoicesField, TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { tickedIds } from "../../table/ticked-ids.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/recommend";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.recommendation.whoFits({ publicId: params.offer });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const sent = await attempt(form, () =>
    api.recommendation.recommend({
      publicId: params.offer,
      to: textOf(form, "to") === "fitting" ? "fitting" : "ticked",
      candidateIds: tickedIds(form),
      word: textOf(form, "word"),
      isMinorConfirmed: textOf(form, "isMinorConfirmed") !== "",
    }),
  );
  return sent.ok ? done("/espace/recommandations", "recommended") : sent.again;
}

/** Whom an offer fits among those one accompanies, and why; and the way to recommend it to them. */
export default function Recommend({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = usePage();
  const { offer, people } = loaderData.unsent;
  const applyTo = offer.takesApplications ? params.offer : null;
  const sent = attemptOf(actionData);
  const fitting = people.filter(({ fits }) => fits);
  const others = people.filter(({ fits }) => !fits);
  const isGuarded = people.some(({ minor }) => minor !== null && minor.verdict !== "open");
  return (
    <>
      <PageHead title={t("recommend.title")} />
      <h1>{t("recommend.title")}</h1>
      <p>
        <a href={offer.path}>{offer.title}</a>
      </p>
      {people.length === 0 ? <p>{t("recommend.noPeople")}</p> : <p>{t("recommend.intro")}</p>}
      {people.length === 0 ? null : (
        <Form attempt={sent} className="recommend-form">
          <section aria-labelledby="convient">
            <h2 id="convient">{t("recommend.fits")}</h2>
            {fitting.length === 0 ? <p>{t("recommend.nobodyFits")}</p> : null}
            <People people={fitting} attempt={sent} applyTo={applyTo} />
          </section>
          {others.length > 0 ? (
            <section aria-labelledby="autres">
              <h2 id="autres">{t("recommend.others")}</h2>
              <People people={others} attempt={sent} applyTo={applyTo} />
            </section>
          ) : null}
          <ChoicesField
            name="to"
            label={t("recommend.to")}
            value="ticked"
            options={[
              { value: "ticked", label: t("recommend.ticked") },
              { value: "fitting", label: t("recommend.fitting", { count: fitting.length }) },
            ]}
          />
          <TextAreaField name="word" label={t("recommend.word")} rows={3} maxLength={1000} optional />
          {isGuarded ? <CheckField name="isMinorConfirmed">{t("recommend.confirmMinor")}</CheckField> : null}
          <p>
            <Button look="strong" type="submit">
              {t("recommend.button")}
            </Button>
          </p>
        </Form>
      )}
    </>
  );
}

function People({
  people,
  attempt: sent,
  applyTo,
}: {
  readonly people: readonly PersonForOffer[];
  readonly attempt: Attempt | null;
  /** The offer to which one may apply for them; null for none. */
  readonly applyTo: string | null;
}) {
  const ticked = sent?.typed.get("id") ?? [];
  return (
    <ul className="plain-list people-list">
      {people.map((person) => (
        <Person key={person.id} person={person} isTicked={ticked.includes(person.id)} applyTo={applyTo} />
      ))}
    </ul>
  );
}

function Person({
  person,
  isTicked,
  applyTo,
}: {
  readonly person: PersonForOffer;
  readonly isTicked: boolean;
  readonly applyTo: string | null;
}) {
  const { t } = usePage();
  const { id, name, fits, reasons, obstacles, minor, recommendedBy, hasApplied } = person;
  const isThere = recommendedBy !== null || hasApplied;
  const already = [
    hasApplied ? t("recommend.alreadyApplied") : null,
    recommendedBy === null ? null : t("recommend.alreadyBy", { by: recommendedBy }),
  ].filter((word) => word !== null);
  return (
    <li className="person-row">
      {isThere ? (
        <p className="person-name">{name}</p>
      ) : (
        <Checkbox name="id" value={id} defaultChecked={isTicked}>
          {name}
        </Checkbox>
      )}
      <div className="person-words">
        {already.length > 0 ? <p>{already.join(" · ")}</p> : null}
        {reasons.length > 0 ? <p>{reasons.map((reason) => otherReasonText(reason, t)).join(" · ")}</p> : null}
        {reasons.length + obstacles.length === 0 ? <p>{t("recommend.profileUnknown")}</p> : null}
        {!fits && reasons.length > 0 && obstacles.length === 0 ? (
          <p className="person-obstacles">{t("recommend.otherJob")}</p>
        ) : null}
        {obstacles.length > 0 ? (
          <p className="person-obstacles">
            {obstacles.map((obstacle) => obstacleText(obstacle, t)).join(" · ")}
          </p>
        ) : null}
        {minor ? (
          <>
            <p>{t(`minor.other.${minor.verdict}`)}</p>
            <MinorReasons reasons={minor.reasons} />
          </>
        ) : null}
        {applyTo === null || hasApplied ? null : (
          <p>
            <a href={`/espace/candidatures/nouvelle?offre=${applyTo}&pour=${id}`}>
              {t("application.applyFor", { name })}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
