import type { AntennaNumbers } from "@tremplin/api";
import { usePage } from "../page.ts";

/** What is in a territory now, number before word. */
export function Numbers({ numbers }: { readonly numbers: AntennaNumbers }) {
  const { t } = usePage();
  const { offers, posts, companies, members } = numbers;
  const shown = [
    [offers, t("antenna.numberOffers", { count: offers })],
    [posts, t("antenna.numberPosts", { count: posts })],
    [companies, t("antenna.numberCompanies", { count: companies })],
    ...(members === null ? [] : [[members, t("antenna.numberMembers", { count: members })] as const]),
  ] as const;
  return (
    <ul className="antenna-numbers">
      {shown.map(([number, word]) => (
        <li key={word}>
          <strong>{number}</strong> {word}
        </li>
      ))}
    </ul>
  );
}
