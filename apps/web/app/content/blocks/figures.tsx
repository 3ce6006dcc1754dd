import type { RouterOutputs } from "@tremplin/api";
import type { FigureName, FiguresPart } from "@tremplin/instance/content";
import { numberFormat } from "../../format/language.ts";
import { usePage } from "../../page.ts";

type Counted = RouterOutputs["content"]["figures"][number];

/** Numbers of the board as it is now. One that is nothing is left out: it would say nothing. */
export function FiguresBlock({
  part,
  counted,
  id,
}: {
  readonly part: FiguresPart;
  readonly counted: Counted | null;
  readonly id: string;
}) {
  const { t } = usePage();
  const figures = counted ? part.show.map((name) => ({ name, value: figureOf(name, counted) })) : [];
  const shown = figures.filter(({ value }) => value > 0);
  if (shown.length === 0) return null;
  return (
    <section
      className="content-block content-figures"
      {...(part.title === null ? {} : { "aria-labelledby": id })}
    >
      {part.title === null ? null : <h2 id={id}>{part.title}</h2>}
      <dl>
        {shown.map(({ name, value }) => (
          <div key={name}>
            <dt>{t(`figure.${name}`, { count: value })}</dt>
            <dd>{name === "cdi" ? t("figure.share", { value }) : numberFormat({}).format(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function figureOf(name: FigureName, counted: Counted): number {
  switch (name) {
    case "offres":
      return counted.offers;
    case "postes":
      return counted.posts;
    case "entreprises":
      return counted.companies;
    case "alternance":
      return counted.training;
    case "embauches":
      return counted.hires;
    case "cdi":
      return counted.offers === 0 ? 0 : Math.round((100 * counted.permanent) / counted.offers);
  }
}
