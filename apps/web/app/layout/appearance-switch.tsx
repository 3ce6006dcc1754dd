import { Icon } from "@tremplin/ui";
import { usePage } from "../page.ts";

/** Light or dark, as the reader likes it better than what their machine asks for. */
export function AppearanceSwitch() {
  const { t } = usePage();
  return (
    <button
      type="button"
      className="button button-quiet button-icon js-only appearance-switch"
      data-appearance=""
      aria-label={t("layout.dark")}
      aria-pressed={false}
    >
      <Icon name="moon" size={22} />
      <Icon name="sun" size={22} />
    </button>
  );
}
