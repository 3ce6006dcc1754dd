import { usePage } from "../page.ts";
import type { SlotProps } from "../slots/props.ts";

/** For who has no account yet. */
export function SignInHelp({ signUpHref }: SlotProps<"SignInHelp">) {
  const { t } = usePage();
  return (
    <p>
      {t("signIn.noAccount")} <a href={signUpHref}>{t("signIn.signUp")}</a>
    </p>
  );
}
