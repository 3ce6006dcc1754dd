import type { OnOffer } from "@tremplin/api";
import { Button, Disclosure, Icon } from "@tremplin/ui";
import { WriteTo } from "../conversation/write-to.tsx";
import type { Attempt } from "../forms/attempt.ts";
import { ButtonForm } from "../forms/button-form.tsx";
import { SelectField, TextAreaField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";
import { MarkForms } from "./mark-form.tsx";
import { MinorNotice } from "./minor-notice.tsx";

/** Those of the procedure, in the order in which they are asked. */
const declineReasons = ["too-far", "job", "hours", "contract", "not-ready", "other"] as const;

interface PanelProps {
  readonly own: OnOffer;
  readonly title: string;
  readonly attempt?: Attempt | null;
}

/** What an offer is to somebody who has signed in: theirs alone. */
export function OnOfferPanel({ own, title, attempt = null }: PanelProps) {
  const { t, has } = usePage();
  const { publicId, marks, minor } = own;
  return (
    <section className="own-offer no-print" id="vous" data-live="" aria-labelledby="vous-titre">
      <h2 id="vous-titre">{t("mark.mine")}</h2>
      {marks.hasApplied && has("applications") ? (
        <p className="own-applied">
          <Icon name="check" size={18} />
          <a href="/espace/candidatures">{t("mark.applied")}</a>
        </p>
      ) : null}
      <MarkForms offer={{ publicId, title }} marks={marks} />
      {minor ? <MinorNotice minor={minor} /> : null}
      {has("recommendations") ? <Recommendation own={own} title={title} attempt={attempt} /> : null}
      <Advice own={own} title={title} attempt={attempt} />
      {own.advisor === null ? null : (
        <WriteTo
          kind="offer"
          subject={publicId}
          label={t("conversation.askAdvisor", { name: own.advisor })}
        />
      )}
    </section>
  );
}

function Recommendation({ own: { publicId, recommendation }, attempt = null }: PanelProps) {
  const { t } = usePage();
  if (!recommendation) return null;
  const { by, word, answer } = recommendation;
  const action = `/espace/offre/${publicId}`;
  const isBack = attempt?.typed.get("intent")?.[0] === "declined";
  return (
    <section aria-labelledby="recommandee">
      <h3 id="recommandee">{t("recommendation.by", { by })}</h3>
      {word === "" ? null : <blockquote>{word}</blockquote>}
      {answer === null ? null : (
        <p className="field-hint">
          {t(answer === "declined" ? "recommendation.declined" : "recommendation.interestedSaid")}
        </p>
      )}
      {answer === "applied" ? null : (
        <ButtonForm action={action}>
          <BackHere />
          <Button type="submit" name="intent" value="interested">
            {t("recommendation.interested")}
          </Button>
        </ButtonForm>
      )}
      {answer === "declined" ? null : (
        <Disclosure summary={t("recommendation.notForMe")} open={isBack}>
          <Form attempt={isBack ? attempt : null} prefix="refus-" action={action}>
            <BackHere />
            <input type="hidden" name="intent" value="declined" />
            <SelectField
              name="reason"
              label={t("recommendation.declineWhy")}
              empty={t("draft.choose")}
              options={declineReasons.map((value) => ({
                value,
                label: t(`recommendation.reason.${value}`),
              }))}
            />
            <TextAreaField
              name="text"
              label={t("recommendation.declineText")}
              rows={2}
              maxLength={500}
              optional
            />
            <p>
              <Button type="submit">{t("recommendation.send")}</Button>
            </p>
          </Form>
        </Disclosure>
      )}
    </section>
  );
}

function Advice({ own: { publicId, advice, advisor }, attempt = null }: PanelProps) {
  const { t, instance } = usePage();
  if (advice?.answer) {
    return (
      <section aria-labelledby="avis">
        <h3 id="avis">{t("advice.answered")}</h3>
        <blockquote>{advice.answer}</blockquote>
      </section>
    );
  }
  if (advisor === null) {
    if (!instance.config.features.advisors) return null;
    return <p className="field-hint">{t("advice.noAdvisor", { agency: instance.config.publisher })}</p>;
  }
  if (advice) return <p className="field-hint">{t("advice.asked", { advisor })}</p>;
  const isBack = attempt?.typed.get("intent")?.[0] === "ask";
  return (
    <Form attempt={isBack ? attempt : null} prefix="avis-" action={`/espace/offre/${publicId}`}>
      <BackHere />
      <p>
        <Button type="submit" name="intent" value="ask">
          {t("advice.ask", { advisor })}
        </Button>
      </p>
      <Disclosure summary={t("advice.askMore")} open={isBack}>
        <TextAreaField name="text" label={t("advice.text")} rows={3} maxLength={2000} optional />
      </Disclosure>
    </Form>
  );
}

/** Where a form leads once it is done: the page that it stands on. */
function BackHere() {
  const { url } = usePage();
  const isOffer = url.pathname.startsWith("/offres/");
  return isOffer ? <input type="hidden" name="back" value={url.pathname} /> : null;
}
