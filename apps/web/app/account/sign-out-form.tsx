import { Button } from "@tremplin/ui";
import type { ComponentProps } from "react";
import { ButtonForm } from "../forms/button-form.tsx";
import { usePage } from "../page.ts";

/** Signs out. The script says at which address this browser is told, so that it is told no more. */
export function SignOutForm({ look }: Pick<ComponentProps<typeof Button>, "look">) {
  const { t } = usePage();
  return (
    <ButtonForm action="/deconnexion" data-forget="">
      <input type="hidden" name="endpoint" data-push-endpoint="" />
      <Button {...(look ? { look } : {})} type="submit">
        {t("space.signOut")}
      </Button>
    </ButtonForm>
  );
}
