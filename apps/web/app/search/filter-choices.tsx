import { Checkbox, Radio } from "@tremplin/ui";
import { ByWords } from "../kept-markup.ts";
import { usePage } from "../page.ts";
import { searchFormId } from "./address.ts";
import { Count } from "./count.tsx";

/** A value of a filter. */
export interface FilterChoice {
  /** The filter, as the address names it. */
  readonly name: string;
  readonly value: string;
  readonly isOn: boolean;
  readonly label: string;
  /** What the number is found by when the list is updated in place; absent where none is told. */
  readonly countId?: string;
  /** How many offers it would give. */
  readonly count?: number | undefined;
}

interface FilterChoicesProps {
  readonly kind?: "checkbox" | "radio";
  readonly choices: readonly FilterChoice[];
}

/** A choice as it was made, ticked and not, by the number that it told. */
interface KeptChoice {
  readonly label: string;
  readonly on: Map<number | undefined, string>;
  readonly off: Map<number | undefined, string>;
}

/** By the filter and its value. A key that says all would take longer to make than the rest of the page's choices. */
const kept = new ByWords(() => new Map<string, Map<string, KeptChoice>>());
/** A number changes with each search; nobody needs all that there were. */
const mostNumbers = 100;
const mostValues = 300;

/**
 * The values of a filter, one under the other. A search page has forty of them, more than half of what is left to
 * render once its rows are kept, and few are unlike those of the page before.
 */
export function FilterChoices({ kind = "checkbox", choices }: FilterChoicesProps) {
  const { t, toMarkup } = usePage();
  const filters = kept.of(t);
  const Choice = kind === "radio" ? Radio : Checkbox;
  let made = "";
  for (const { name, value, isOn, label, countId, count } of choices) {
    const markups = keptChoice(filters, name, value, label)[isOn ? "on" : "off"];
    let markup = markups.get(count);
    if (markup === undefined) {
      markup = toMarkup(
        <Choice
          form={searchFormId}
          name={name}
          value={value}
          defaultChecked={isOn}
          count={countId === undefined ? null : <Count id={countId} count={count} />}
        >
          {label}
        </Choice>,
      );
      if (markups.size >= mostNumbers) markups.clear();
      markups.set(count, markup);
    }
    made += markup;
  }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by React, from the same choices
  return <div dangerouslySetInnerHTML={{ __html: made }} />;
}

function keptChoice(
  filters: Map<string, Map<string, KeptChoice>>,
  name: string,
  value: string,
  label: string,
): KeptChoice {
  const values = filters.get(name) ?? new Map<string, KeptChoice>();
  filters.set(name, values);
  const known = values.get(value);
  if (known?.label === label) return known;
  const choice = { label, on: new Map(), off: new Map() };
  // An address may name any value.
  if (values.size >= mostValues) values.clear();
  values.set(value, choice);
  return choice;
}
