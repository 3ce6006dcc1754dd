import { Button } from "@tremplin/ui";
import type { Attempt } from "../forms/attempt.ts";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

/** Signs in by a service elsewhere, each with whom it is for. */
export function ElsewhereEntry({ attempt }: { readonly attempt: Attempt | null }) {
  const { t, instance } = usePage();
  const { providers } = instance.config.signIn;
  if (providers.length === 0) return null;
  return (
    <Form attempt={attempt} prefix="ailleurs-">
      <input type="hidden" name="avec" value="ailleurs" />
      {providers.map(({ id, label, audience }) => (
        <p key={id} className="service">
          <Button type="submit" name="service" value={id} aria-describedby={`pour-${id}`}>
            {t("signIn.with", { service: label })}
          </Button>
          <span className="field-hint" id={`pour-${id}`}>
            {t(`signIn.for.${audience}`)}
          </span>
        </p>
      ))}
    </Form>
  );
}
