import { Disclosure } from "@tremplin/ui";
import { usePage } from "../page.ts";

/** Longer, such as all communes of a sector, it would hide the other settings. */
const longest = 300;

/** What a setting says; a long text opens when asked to. */
export function SettingValue({ value }: { readonly value: string | null }) {
  const { t } = usePage();
  if (value === null) return t("administration.settingNone");
  if (value.length <= longest) return value;
  return (
    <Disclosure summary={t("administration.settingLong", { count: value.length })}>
      <p>{value}</p>
    </Disclosure>
  );
}
