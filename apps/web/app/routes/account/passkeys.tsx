import type { PasskeyView } from "@tremplin/api";
import { Button, Disclosure, Notice } from "@tremplin/ui";
import { PasskeyForm } from "../../account/passkey-form.tsx";
import { browserName } from "../../account/settings/browser-name.ts";
import { longDay } from "../../format/day.ts";
import { type Attempt, again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ButtonForm } from "../../forms/button-form.tsx";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/passkeys";

const page = "/espace/compte/cles";

export async function loader({ context, request }: Route.LoaderArgs) {
  const passkeys = await servicesOf(context).api.account.passkeys();
  return unsent({ passkeys, device: browserName(request.headers.get("user-agent") ?? "") });
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api, signIn } = servicesOf(context);
  // Only for who has signed in: what follows is about their account.
  await api.account.passkeys();
  const form = await request.formData();
  const [id, name] = [textOf(form, "id"), textOf(form, "name")];
  switch (textOf(form, "action")) {
    case "ajouter": {
      const credential = textOf(form, "credential");
      const added = await attempt(form, () => signIn.addPasskey({ name, credential }));
      return added.ok ? done(page, "passkey-added") : added.again;
    }
    case "renommer": {
      const renamed = await attempt(form, () => api.account.renamePasskey({ id, name }));
      return renamed.ok ? done(page, "passkey-renamed") : renamed.again;
    }
    case "enlever": {
      const removed = await attempt(form, () => signIn.removePasskey(id));
      return removed.ok ? done(page, "passkey-removed") : removed.again;
    }
    default:
      return again(form, [], { code: "unknown-action" });
  }
}

/** One's passkeys: those that there are, and how to add one. */
export default function Passkeys({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { passkeys, device } = loaderData.unsent;
  const attempted = attemptOf(actionData);
  const isOf = (passkey: PasskeyView) => attempted?.typed.get("id")?.[0] === passkey.id;
  const added = attempted && !attempted.typed.has("id") ? attempted : null;
  const isLost = attempted !== null && added === null && !passkeys.some(isOf);
  return (
    <>
      <PageHead title={t("passkey.title")} />
      <h1>{t("passkey.title")}</h1>
      <p>{t("passkey.what")}</p>
      {isLost ? <Form attempt={attempted} /> : null}
      {passkeys.length > 0 ? (
        <section className="panel" aria-labelledby="cles">
          <h2 id="cles">{t("passkey.own")}</h2>
          <ul className="plain-list">
            {passkeys.map((passkey) => (
              <OwnPasskey key={passkey.id} passkey={passkey} attempt={isOf(passkey) ? attempted : null} />
            ))}
          </ul>
        </section>
      ) : null}
      <section className="panel" aria-labelledby="ajouter">
        <h2 id="ajouter">{t("passkey.add")}</h2>
        <p className="no-js-only">{t("passkey.needsScript")}</p>
        <div data-no-passkey="" hidden>
          <Notice tone="warning">
            <p>{t("passkey.needsBrowser")}</p>
          </Notice>
        </div>
        <PasskeyForm attempt={added} prefix="cle-" wish="make" begin={`${page}/nouvelle`}>
          <input type="hidden" name="action" value="ajouter" />
          <NameField value={device ?? ""} />
          <p>
            <Button look="strong" type="submit">
              {t("passkey.make")}
            </Button>
          </p>
        </PasskeyForm>
      </section>
      <p>
        <a href="/espace/compte">{t("passkey.toAccount")}</a>
      </p>
    </>
  );
}

function OwnPasskey({
  passkey,
  attempt: tried,
}: {
  readonly passkey: PasskeyView;
  readonly attempt: Attempt | null;
}) {
  const { t, instance } = usePage();
  const { id, name, since, usedAt } = passkey;
  const day = (at: Date) => longDay(at, instance.config.timeZone);
  return (
    <li className="passkey">
      <p>
        <strong>{name}</strong>
        <span className="field-hint">
          {" "}
          {t("account.since", { day: day(since) })}
          {usedAt ? `, ${t("passkey.used", { day: day(usedAt) })}` : null}
        </span>
      </p>
      <Disclosure summary={t("passkey.change", { name })} open={tried !== null}>
        <Form attempt={tried} prefix={`${id}-`}>
          <input type="hidden" name="action" value="renommer" />
          <input type="hidden" name="id" value={id} />
          <NameField value={name} />
          <p>
            <Button type="submit">{t("account.save")}</Button>
          </p>
        </Form>
        <ButtonForm>
          <input type="hidden" name="action" value="enlever" />
          <input type="hidden" name="id" value={id} />
          <p>{t("passkey.removeWhat")}</p>
          <p>
            <Button type="submit">{t("passkey.remove", { name })}</Button>
          </p>
        </ButtonForm>
      </Disclosure>
    </li>
  );
}

function NameField({ value }: { readonly value: string }) {
  const { t } = usePage();
  return (
    <TextField
      name="name"
      label={t("passkey.name")}
      hint={t("passkey.nameHint")}
      value={value}
      maxLength={60}
      autoComplete="off"
    />
  );
}
