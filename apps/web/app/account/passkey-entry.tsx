import { Button } from "@tremplin/ui";
import type { Attempt } from "../forms/attempt.ts";
import { usePage } from "../page.ts";
import { PasskeyForm } from "./passkey-form.tsx";

/** Signs in by a passkey, where a script runs and the browser has any. */
export function PasskeyEntry({ attempt }: { readonly attempt: Attempt | null }) {
  const { t } = usePage();
  return (
    <PasskeyForm attempt={attempt} prefix="cle-" wish="use" begin="/connexion/cle">
      <input type="hidden" name="avec" value="cle" />
      <p>
        <Button type="submit">{t("passkey.enter")}</Button>
      </p>
    </PasskeyForm>
  );
}
