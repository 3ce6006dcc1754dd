import { Icon } from "@tremplin/ui";
import { PlainText } from "../offer/plain-text.tsx";
import { usePage } from "../page.ts";
import type { SlotProps } from "../slots/props.ts";
import { headcountText } from "./headcount.ts";
import { Picture } from "./picture.tsx";

/** Who a company is, in its own words. */
export function CompanyHead({ company, logo, level }: SlotProps<"CompanyHead">) {
  const { t } = usePage();
  const Heading = `h${level}` as const;
  const facts = [
    company.activity,
    company.headcount && headcountText(company.headcount, t),
    company.placeLabel,
  ].filter(Boolean);
  return (
    <header className="company-head">
      <div className="company-title">
        {/* The name beside it says the same. */}
        {logo ? <Picture picture={logo} alt="" className="company-logo" /> : null}
        <div>
          <Heading>{company.name}</Heading>
          {facts.length > 0 ? <p className="lead">{facts.join(" · ")}</p> : null}
        </div>
      </div>
      {company.description ? (
        <div className="prose">
          <PlainText text={company.description} />
        </div>
      ) : null}
      {company.website ? (
        <p>
          <a href={company.website} rel="noopener noreferrer external">
            {t("company.website", { company: company.name })} <Icon name="outside" size={18} />
          </a>
        </p>
      ) : null}
    </header>
  );
}
