import { attemptOfAction } from "../../account/settings/attempt-of.ts";
import { browserName } from "../../account/settings/browser-name.ts";
import { again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { ChannelChoices } from "../../notification/channel-choices.tsx";
import { Devices } from "../../notification/devices.tsx";
import { MobilePhone } from "../../notification/mobile-phone.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/choices";

const page = "/espace/compte/notifications";

export async function loader({ context, request }: Route.LoaderArgs) {
  const choices = await servicesOf(context).api.notification.choices();
  return unsent({ ...choices, device: browserName(request.headers.get("user-agent") ?? "") });
}

type Saved = Parameters<ReturnType<typeof servicesOf>["api"]["notification"]["saveChoices"]>[0];

export async function action({ context, request }: Route.ActionArgs) {
  const { api, signIn } = servicesOf(context);
  const { notification } = api;
  const form = await request.formData();
  switch (textOf(form, "action")) {
    case "choix": {
      const saved = await attempt(form, () => notification.saveChoices(choicesOf(form)));
      return saved.ok ? done(page, "notification-choices") : saved.again;
    }
    case "appareil": {
      const [endpoint, p256dh, auth] = ["endpoint", "p256dh", "auth"].map((name) => textOf(form, name));
      const device = textOf(form, "device") || null;
      const added = await attempt(form, () =>
        notification.addDevice({
          endpoint: endpoint ?? "",
          p256dh: p256dh ?? "",
          auth: auth ?? "",
          device,
          sessionId: signIn.session?.id ?? null,
        }),
      );
      return added.ok ? done(page, "push-on") : added.again;
    }
    case "appareil-enlever": {
      const removed = await attempt(form, () => notification.removeDevice({ id: textOf(form, "id") }));
      return removed.ok ? done(page, "push-off") : removed.again;
    }
    case "code": {
      const sent = await attempt(form, () => notification.askCode({ number: textOf(form, "number") }));
      return sent.ok ? done(page, "phone-code") : sent.again;
    }
    case "confirmer": {
      const proved = await attempt(form, () => notification.proveNumber({ code: textOf(form, "code") }));
      return proved.ok ? done(page, "phone-proved") : proved.again;
    }
    case "effacer": {
      const removed = await attempt(form, () => notification.removeNumber());
      return removed.ok ? done(page, "phone-removed") : removed.again;
    }
    default:
      return again(form, [], { code: "unknown-action" });
  }
}

/** What the form of choices says; what is none of ours is refused by the procedure. */
function choicesOf(form: FormData): Saved {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  const hour = textOf(form, "digestHour");
  return {
    on: texts("on"),
    channels: texts("channel") as Saved["channels"],
    digestHour: hour === "" ? null : Number(hour),
    quietFrom: Number(textOf(form, "quietFrom")),
    quietTo: Number(textOf(form, "quietTo")),
    isMailQuiet: textOf(form, "isMailQuiet") !== "",
    language: textOf(form, "language") as Saved["language"],
  };
}

/** By which ways one wants to be told of what, and when. */
export default function NotificationChoices({ loaderData, actionData }: Route.ComponentProps) {
  const { t, has } = usePage();
  const choices = loaderData.unsent;
  const of = attemptOfAction(attemptOf(actionData));
  return (
    <>
      <PageHead title={t("notification.choices")} />
      <h1>{t("notification.choices")}</h1>
      <p>{t("notification.choicesIntro")}</p>
      <ChannelChoices choices={choices} attempt={of("choix")} />
      {has("push") ? <Devices choices={choices} device={choices.device} of={of} /> : null}
      {choices.phone ? <MobilePhone phone={choices.phone} of={of} /> : null}
      <p>
        <a href="/espace/compte">{t("passkey.toAccount")}</a>
      </p>
    </>
  );
}
