import type { ApplicantCard } from "@tremplin/api";
import { maxQuestions } from "@tremplin/core/application";
import { Button, Disclosure } from "@tremplin/ui";
import { data, redirect } from "react-router";
import { RefusalFields } from "../../application/answer-form.tsx";
import {
  type BoardColumn,
  boardColumns,
  cardsOfColumn,
  shownCards,
} from "../../application/board-columns.ts";
import { longDay, longIsoDay } from "../../format/day.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/board";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.application.board({ offerId: params.offer });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const here = `/espace/offres/${params.offer}/candidatures`;
  if (textOf(form, "action") === "questions") {
    const questions = Array.from({ length: maxQuestions }, (_, rank) => textOf(form, `questions.${rank}`));
    const saved = await attempt(form, () =>
      api.application.setQuestions({ offerId: params.offer, questions }),
    );
    return saved.ok ? done(here, "application-questions") : saved.again;
  }
  const opened = textOf(form, "ouvrir");
  const step = opened === "" ? textOf(form, "step") : "see";
  const reason = textOf(form, "reason");
  const command = {
    ids: opened === "" ? form.getAll("id").map(String) : [opened],
    step,
    text: step === "refuse" ? textOf(form, "text") : "",
    ...(step === "refuse" && reason ? { reason } : {}),
  } as Parameters<typeof api.application.decide>[0];
  const taken = await attempt(form, () => api.application.decide(command));
  if (opened !== "") {
    // A colleague who was faster has marked it as read: one reads it all the same.
    const page = `/espace/candidatures-recues/${opened}`;
    return taken.ok ? done(page, "application-see") : redirect(page);
  }
  return taken.ok ? done(here, `application-${step}`) : taken.again;
}

/** The applications to an offer in columns by state; every move is a button, one card or several at once. */
export default function Board({ loaderData, actionData }: Route.ComponentProps) {
  const { t, url } = usePage();
  const { offer, cards, questions } = loaderData.unsent;
  const sent = attemptOf(actionData);
  const only = boardColumns.find(({ name }) => name === url.searchParams.get("colonne"));
  const columns = only ? [only] : boardColumns;
  return (
    <>
      <PageHead title={t("form.pair", { label: t("received.title"), value: offer.title })} />
      <p>
        <a href="/espace/candidatures-recues">{t("received.title")}</a>
      </p>
      <h1>{offer.title}</h1>
      <p>
        {t("received.count", { count: cards.length })}
        {only ? (
          <>
            {" · "}
            <a href={url.pathname}>{t("received.all")}</a>
          </>
        ) : null}
      </p>
      {cards.length === 0 ? (
        <p>{t("received.none")}</p>
      ) : (
        <Form
          attempt={sent?.typed.get("action")?.[0] === "questions" ? null : sent}
          className="board-form"
          prefix="reponse-"
        >
          <div className={only ? "board board-one" : "board"}>
            {columns.map((column) => (
              <Column key={column.name} column={column} cards={cards} isAlone={only !== undefined} />
            ))}
          </div>
          <section className="panel" aria-labelledby="repondre">
            <h2 id="repondre">{t("received.answerMany")}</h2>
            <p className="field-hint">{t("received.onePage")}</p>
            <p className="button-row">
              {(["see", "shortlist", "make-offer", "hire"] as const).map((step) => (
                <Button key={step} type="submit" name="step" value={step}>
                  {t(`received.step.${step}`)}
                </Button>
              ))}
              <Button type="submit" look="quiet" name="step" value="undo">
                {t("received.undo")}
              </Button>
            </p>
            <Disclosure summary={t("received.refuse")} open={sent?.typed.get("step")?.[0] === "refuse"}>
              <RefusalFields />
            </Disclosure>
          </section>
        </Form>
      )}
      <Disclosure summary={t("received.questions")} open={sent?.typed.get("action")?.[0] === "questions"}>
        <Form attempt={sent?.typed.get("action")?.[0] === "questions" ? sent : null} prefix="questions-">
          <p>{t("received.questionsHint")}</p>
          {Array.from({ length: maxQuestions }, (_, rank) => (
            <TextField
              // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its rank
              key={rank}
              name={`questions.${rank}`}
              label={t("received.question", { rank: rank + 1 })}
              value={questions[rank] ?? ""}
              maxLength={200}
              optional
            />
          ))}
          <p>
            <Button type="submit" name="action" value="questions">
              {t("received.questionsSave")}
            </Button>
          </p>
        </Form>
      </Disclosure>
    </>
  );
}

function Column({
  column,
  cards,
  isAlone,
}: {
  readonly column: BoardColumn;
  readonly cards: readonly ApplicantCard[];
  readonly isAlone: boolean;
}) {
  const { t, url } = usePage();
  const all = cardsOfColumn(column, cards);
  const shown = isAlone ? all.slice(0, shownCards.alone) : all.slice(0, shownCards.beside);
  const left = all.length - shown.length;
  const id = `colonne-${column.name}`;
  return (
    <section className="board-column" aria-labelledby={id}>
      <h2 id={id}>
        {t(`received.column.${column.name}`)} <span className="board-count">{all.length}</span>
      </h2>
      {all.length === 0 ? <p className="field-hint">{t("received.empty")}</p> : null}
      <ul>
        {shown.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
      {left > 0 && !isAlone ? (
        <p>
          <a href={`${url.pathname}?colonne=${column.name}`}>{t("received.more", { count: left })}</a>
        </p>
      ) : null}
    </section>
  );
}

function Card({ card }: { readonly card: ApplicantCard }) {
  const { t, instance } = usePage();
  const { id, name, state, placeLabel, availableFrom, sentAt } = card;
  const facts = [
    placeLabel,
    availableFrom ? t("received.from", { day: longIsoDay(availableFrom) }) : null,
    sentAt ? t("received.since", { day: longDay(sentAt, instance.config.timeZone) }) : null,
  ];
  return (
    <li className="board-card">
      <label className="board-choice">
        <input type="checkbox" name="id" value={id} aria-label={t("received.select", { name })} />
      </label>
      <div>
        {state === "sent" ? (
          <button className="link-button" type="submit" name="ouvrir" value={id}>
            {name}
          </button>
        ) : (
          <a href={`/espace/candidatures-recues/${id}`}>{name}</a>
        )}
        <span className="field-hint">{facts.filter(Boolean).join(" · ")}</span>
      </div>
    </li>
  );
}
