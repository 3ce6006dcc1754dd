import type { LookedUp } from "@tremplin/api";
import { Notice } from "@tremplin/ui";
import { usePage } from "../../page.ts";

/** What the State's register says of the SIRET. None of it keeps anybody from going on. */
export function RegisterNotice({ register }: Pick<LookedUp, "register">) {
  const { t } = usePage();
  if (register.kind === "unreachable") {
    return (
      <Notice>
        <p>{t("companySignUp.registerSilent")}</p>
      </Notice>
    );
  }
  if (register.kind === "unknown") {
    return (
      <Notice tone="warning">
        <p>{t("companySignUp.registerUnknown")}</p>
      </Notice>
    );
  }
  return register.company.isCeased ? (
    <Notice tone="warning">
      <p>{t("companySignUp.registerCeased")}</p>
    </Notice>
  ) : (
    <Notice tone="success">
      <p>{t("companySignUp.registerFound")}</p>
    </Notice>
  );
}
