import { tableSizes } from "@tremplin/core/table";
import { Button, Disclosure, Field, Select, TextInput } from "@tremplin/ui";
import type { ReactNode } from "react";
import { usePage } from "../page.ts";
import type { AskedTable } from "./table-address.ts";

/** A filter as its page shows it: a choice, or a day to give. */
export interface FilterField {
  readonly name: string;
  readonly label: string;
  readonly kind: "choice" | "day";
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

interface AskFormProps {
  readonly table: AskedTable;
  readonly filters: readonly FilterField[];
  /** What the words are looked for in. */
  readonly hint: string;
  /** The columns to sort by: the names of the address, as people call them. */
  readonly sorts: readonly { readonly sort: string; readonly label: string }[];
}

/** What is asked of a table. An ordinary form whose answer is the page at its address. */
export function AskForm({ table, filters, hint, sorts }: AskFormProps) {
  const { t } = usePage();
  const { path, query } = table;
  const hidden = Object.entries(query.filters).filter(
    ([name]) => !filters.some((each) => each.name === name),
  );
  const order = `${query.isDescending ? "-" : ""}${query.sort}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: older phones do not know <search>
    <form className="table-ask" method="get" action={path} role="search" aria-label={t("table.ask")}>
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="table-ask-words">
        <Field for="mots" label={t("table.words")} hint={hint}>
          <TextInput
            id="mots"
            name="q"
            type="search"
            defaultValue={query.words}
            maxLength={100}
            aria-describedby="mots-hint"
          />
        </Field>
        <Button type="submit" look="strong">
          {t("table.submit")}
        </Button>
        {isUsual(table) ? null : (
          <a className="button button-quiet" href={path}>
            {t("table.reset")}
          </a>
        )}
      </div>
      <Disclosure
        className="table-ask-more"
        summary={t("table.more")}
        open={filters.some(({ name }) => query.filters[name] !== undefined)}
      >
        <div className="table-ask-fields">
          {filters.map(({ name, label, kind, options = [] }) => {
            const value = query.filters[name] ?? "";
            return (
              <Field key={name} for={name} label={label}>
                {kind === "day" ? (
                  <TextInput id={name} name={name} type="date" defaultValue={value} />
                ) : (
                  <Choice
                    name={name}
                    value={value}
                    options={[{ value: "", label: t("table.all") }, ...options]}
                  />
                )}
              </Field>
            );
          })}
          <Field for="tri" label={t("table.sort")}>
            <Choice
              name="tri"
              value={order}
              options={sorts.flatMap(({ sort, label }) => [
                { value: sort, label: t("table.sortUp", { column: label }) },
                { value: `-${sort}`, label: t("table.sortDown", { column: label }) },
              ])}
            />
          </Field>
          <Field for="taille" label={t("table.size")}>
            <Choice
              name="taille"
              value={String(query.size)}
              options={tableSizes.map((size) => ({ value: String(size), label: String(size) }))}
            />
          </Field>
        </div>
      </Disclosure>
    </form>
  );
}

function Choice(props: {
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: ReactNode }[];
}) {
  const { name, value, options } = props;
  return (
    <Select id={name} name={name} defaultValue={value}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

function isUsual({ query }: AskedTable): boolean {
  return query.words === "" && Object.keys(query.filters).length === 0;
}
