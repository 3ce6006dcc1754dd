import type { CodeView } from "@tremplin/api";
import { Button, Tag } from "@tremplin/ui";
import { longDay } from "../format/day.ts";
import type { Attempt } from "../forms/attempt.ts";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

/** One's codes, told apart by their first signs, with how often each was used. */
export function CodeList({
  codes,
  attempt,
}: {
  readonly codes: readonly CodeView[];
  readonly attempt: Attempt | null;
}) {
  const { t, instance } = usePage();
  if (codes.length === 0) return <p className="soft">{t("code.none")}</p>;
  return (
    <ul className="plain-list">
      {codes.map(({ id, hint, uses, mostUses, expiresAt, isGood }) => (
        <li key={id} className="plain-row">
          <span className="action-text">
            {t("code.listed", {
              hint,
              uses,
              most: mostUses,
              day: longDay(expiresAt, instance.config.timeZone),
            })}
          </span>
          {isGood ? (
            <Form attempt={attempt?.typed.get("id")?.[0] === id ? attempt : null} prefix={`${id}-`}>
              <input type="hidden" name="id" value={id} />
              <Button type="submit" name="step" value="drop" aria-label={t("code.drop", { hint })}>
                {t("code.dropShort")}
              </Button>
            </Form>
          ) : (
            <Tag>{t("code.ended")}</Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
