import type { Person } from "@tremplin/core/account";
import { Button, ButtonLink, Disclosure } from "@tremplin/ui";
import { longDay } from "../../format/day.ts";
import { Form } from "../../forms/form.tsx";
import { usePage } from "../../page.ts";
import type { AttemptOf } from "./attempt-of.ts";

interface OwnDataProps {
  readonly person: Person;
  readonly readings: readonly { readonly readerName: string; readonly at: Date }[];
  readonly of: AttemptOf;
}

/** What is kept of oneself: who looked at it, taking it along, having it deleted. */
export function OwnData({ person, readings, of }: OwnDataProps) {
  const { t, instance } = usePage();
  const { timeZone } = instance.config;
  return (
    <section className="panel" aria-labelledby="donnees">
      <h2 id="donnees">{t("account.data")}</h2>
      {person.roles.includes("candidate") ? (
        <>
          <h3>{t("account.readings")}</h3>
          <p className="field-hint">{t("account.readingsWhy")}</p>
          {readings.length === 0 ? (
            <p>{t("account.noReadings")}</p>
          ) : (
            <ul>
              {readings.map(({ readerName, at }) => (
                <li key={at.toISOString()}>
                  {readerName}, {longDay(at, timeZone)}
                </li>
              ))}
            </ul>
          )}
        </>
      ) : null}
      <p>
        <ButtonLink href="/espace/compte/donnees.json" download>
          {t("account.export")}
        </ButtonLink>
      </p>
      <Disclosure summary={t("account.delete")} open={of("suppression") !== null}>
        <Form attempt={of("suppression")} prefix="suppression-">
          <input type="hidden" name="action" value="suppression" />
          <p>{t("account.deleteWhat")}</p>
          {person.memberships.length > 0 ? <p>{t("account.deleteOffers")}</p> : null}
          <p>
            <Button type="submit">{t("account.deleteAsk")}</Button>
          </p>
        </Form>
      </Disclosure>
    </section>
  );
}
