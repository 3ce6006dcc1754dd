import { centsOf, type Tier } from "@tremplin/core/membership";
import { feeText } from "../format/money.ts";
import { usePage } from "../page.ts";
import { TableFrame } from "../table/table-frame.tsx";

/** What a year costs by head count. */
export function TierTable({ tiers }: { readonly tiers: readonly Tier[] }) {
  const { t } = usePage();
  const [size, fee] = [t("ownMembership.tierUpTo"), t("ownMembership.tierFee")];
  return (
    <TableFrame caption={t("ownMembership.tierTable")}>
      <thead>
        <tr>
          <th scope="col">{t("ownMembership.tier")}</th>
          <th scope="col">{size}</th>
          <th scope="col">{fee}</th>
        </tr>
      </thead>
      <tbody>
        {tiers.map((tier) => (
          <tr key={tier.label}>
            <th scope="row">{tier.label}</th>
            <td data-label={size}>
              <div>
                {tier.upTo === null
                  ? t("ownMembership.upToAny")
                  : t("ownMembership.upTo", { heads: tier.upTo })}
              </div>
            </td>
            <td data-label={fee}>
              <div>{feeText(centsOf(tier.fee))}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
