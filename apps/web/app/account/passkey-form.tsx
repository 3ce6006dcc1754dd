import type { ReactNode } from "react";
import type { Attempt } from "../forms/attempt.ts";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

interface PasskeyFormProps {
  readonly attempt: Attempt | null;
  readonly prefix: string;
  /** To make a passkey, or to use one. */
  readonly wish: "make" | "use";
  /** Where its challenge comes from. */
  readonly begin: string;
  readonly children: ReactNode;
}

/** A form that a passkey of the browser answers (`browser/passkey.ts`): without a script it does not show. */
export function PasskeyForm({ attempt, prefix, wish, begin, children }: PasskeyFormProps) {
  const { t } = usePage();
  return (
    <div className="js-only" data-passkey-only="">
      <Form
        attempt={attempt}
        prefix={prefix}
        data-passkey={wish}
        data-begin={begin}
        data-cancelled={t("passkey.cancelled")}
        data-known={t("passkey.known")}
        data-failed={t("passkey.failed")}
      >
        <input type="hidden" name="credential" />
        {children}
        <p className="field-problem" role="alert" data-passkey-problem="" />
      </Form>
    </div>
  );
}
