import type { InterviewView } from "@tremplin/api";
import { Button } from "@tremplin/ui";
import { momentText } from "../format/clock.ts";
import { ButtonForm } from "../forms/button-form.tsx";
import { usePage } from "../page.ts";

/** An interview as the candidate's side sees it: dates to choose from, or the one that was chosen. */
export function InterviewNotice({ interview }: { readonly interview: InterviewView }) {
  const { t, instance } = usePage();
  const { timeZone } = instance.config;
  const { id, state, dates, chosenAt, place, link, text, minutes } = interview;
  if (state !== "proposed" && state !== "accepted") return null;
  return (
    <section className="panel" aria-labelledby={`entretien-${id}`}>
      <h2 id={`entretien-${id}`}>{t("application.interview.title")}</h2>
      <p>
        {place} · {t("received.minutesValue", { minutes })}
      </p>
      {link ? (
        <p>
          <a href={link} rel="noopener noreferrer external">
            {link}
          </a>
        </p>
      ) : null}
      {text ? <blockquote>{text}</blockquote> : null}
      {state === "accepted" && chosenAt ? (
        <>
          <p>
            <strong>{momentText(chosenAt, timeZone)}</strong>
          </p>
          <p>
            <a href={`/espace/entretiens/${id}`} download>
              {t("application.calendar")}
            </a>
          </p>
        </>
      ) : (
        <ul className="plain-list">
          {dates.map((date) => (
            <li key={date.toISOString()} className="plain-row">
              <span>{momentText(date, timeZone)}</span>
              <ButtonForm>
                <input type="hidden" name="interview" value={id} />
                <input type="hidden" name="at" value={date.toISOString()} />
                <Button type="submit" name="action" value="choisir">
                  {t("application.interview.choose")}
                </Button>
              </ButtonForm>
            </li>
          ))}
        </ul>
      )}
      <ButtonForm>
        <input type="hidden" name="interview" value={id} />
        <Button type="submit" look="quiet" name="action" value="decliner">
          {t("application.interview.decline")}
        </Button>
      </ButtonForm>
    </section>
  );
}
