import type { BulkOutcome as Outcome } from "@tremplin/api";
import type { Refusal } from "@tremplin/core/shared";
import type { Translate, WordId } from "@tremplin/instance/words";
import { Notice } from "@tremplin/ui";
import { knownWord } from "../administration/known-word.ts";
import { usePage } from "../page.ts";

/** What became of the rows that were ticked, when something is left: each with its reason. */
export function BulkOutcome({ outcome: { done, left } }: { readonly outcome: Outcome }) {
  const { t } = usePage();
  return (
    <Notice tone="warning">
      <p role="alert">
        <strong>{t("bulk.left", { done, left: left.length })}</strong>
      </p>
      <ul className="bulk-left">
        {left.map(({ id, label, refusal }) => (
          <li key={id}>
            {label} – {reasonOf(refusal, t)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** A reason as it is said of one row among others; a state in it is called by its name. */
function reasonOf({ code, details = {} }: Refusal, t: Translate): string {
  const named = Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      knownWord(`${kinds[key] ?? key}.${String(value)}`, t) ?? value,
    ]),
  );
  return knownWord(`bulk.left.${code}`, t) === null
    ? t(`refusal.${code}` as WordId, named)
    : t(`bulk.left.${code}` as WordId, named);
}

/** Under which words the names of states are found. */
const kinds: Readonly<Record<string, string>> = { state: "offerState", standing: "companyStanding" };
