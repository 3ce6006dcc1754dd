import { Button, Notice } from "@tremplin/ui";
import { data } from "react-router";
import { type Attempt, again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { QrCode } from "../../offer/qr-code.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { type Unsent, unsent } from "../../unsent.ts";
import type { Route } from "./+types/two-step";

export async function loader({ context }: Route.LoaderArgs) {
  const { api, signIn } = servicesOf(context);
  const isOn = await api.account.hasTwoStep();
  return unsent({ isOn, begun: isOn ? null : await signIn.begunTwoStep() });
}

/** The codes to keep, told once; or the form to show again. */
type Answered = Unsent<Attempt> | Unsent<{ readonly codes: readonly string[] }>;

export async function action({ context, request }: Route.ActionArgs) {
  const { api, signIn } = servicesOf(context);
  await api.account.hasTwoStep();
  const form = await request.formData();
  const code = String(form.get("code") ?? "").slice(0, 40);
  switch (form.get("action")) {
    case "commencer":
      await signIn.beginTwoStep();
      return done("/espace/compte/deux-etapes", "two-step-begun");
    case "confirmer": {
      const on = await attempt(form, () => signIn.confirmTwoStep(code));
      return on.ok ? data<Answered>(unsent({ codes: on.value })) : on.again;
    }
    case "arreter": {
      const off = await attempt(form, () => signIn.endTwoStep(code));
      return off.ok ? done("/espace/compte", "two-step-off") : off.again;
    }
    default:
      return again(form, [], { code: "unknown-action" });
  }
}

/** Turns the second step of signing in on, or off. */
export default function TwoStep({ loaderData, actionData }: Route.ComponentProps) {
  const { t, signIn } = usePage();
  const { isOn, begun } = loaderData.unsent;
  const answered = actionData as Answered | undefined;
  const codes = answered && "codes" in answered.unsent ? answered.unsent.codes : null;
  const attempted = codes ? null : attemptOf(answered as Unsent<Attempt> | undefined);
  return (
    <>
      <PageHead title={t("twoStep.settings")} />
      <h1>{t("twoStep.settings")}</h1>
      {signIn.isTwoStepMissing && !codes ? (
        <Notice tone="warning">
          <p>{t("twoStep.mustHave")}</p>
          <p>
            <a href="/espace/compte/cles">{t("twoStep.orPasskey")}</a>
          </p>
        </Notice>
      ) : null}
      {codes ? (
        <Notice tone="warning">
          <p>{t("twoStep.keepCodes")}</p>
          <ul className="backup-codes">
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <p>
            <a href="/espace/compte">{t("twoStep.kept")}</a>
          </p>
        </Notice>
      ) : isOn ? (
        <Form attempt={attempted}>
          <p>{t("twoStep.offIntro")}</p>
          <input type="hidden" name="action" value="arreter" />
          <CodeField />
          <p>
            <Button type="submit">{t("account.twoStepEnd")}</Button>
          </p>
        </Form>
      ) : begun ? (
        <Form attempt={attempted}>
          <p>{t("twoStep.scan")}</p>
          <div className="two-step-key">
            <QrCode address={begun.uri} label={t("twoStep.qr")} />
            <p>
              {t("twoStep.typeKey")} <code>{begun.key.match(/.{4}/g)?.join(" ")}</code>
            </p>
          </div>
          <input type="hidden" name="action" value="confirmer" />
          <CodeField />
          <p>
            <Button look="strong" type="submit">
              {t("account.twoStepBegin")}
            </Button>
          </p>
        </Form>
      ) : (
        <Form attempt={attempted}>
          <p>{t("twoStep.intro")}</p>
          <input type="hidden" name="action" value="commencer" />
          <p>
            <Button look="strong" type="submit">
              {t("twoStep.begin")}
            </Button>
          </p>
        </Form>
      )}
    </>
  );
}

function CodeField() {
  const { t } = usePage();
  return <TextField name="code" label={t("twoStep.code")} autoComplete="one-time-code" inputMode="numeric" />;
}
