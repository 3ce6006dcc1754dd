import type { ChoicesPage } from "@tremplin/api";
import { Button, Notice } from "@tremplin/ui";
import type { AttemptOf } from "../account/settings/attempt-of.ts";
import { longDay } from "../format/day.ts";
import { ButtonForm } from "../forms/button-form.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

/** The browsers that are told, and a button that has this one be told: the browser is asked when it is pressed. */
export function Devices({
  choices: { devices, pushKey },
  device: thisDevice,
  of,
}: {
  readonly choices: Pick<ChoicesPage, "devices" | "pushKey">;
  readonly device: string | null;
  readonly of: AttemptOf;
}) {
  const { t, instance } = usePage();
  return (
    <section className="panel" aria-labelledby="appareils">
      <h2 id="appareils">{t("notification.push")}</h2>
      <p>{t("notification.pushWhat")}</p>
      {devices.length === 0 ? <p>{t("notification.pushNone")}</p> : null}
      <ul className="plain-list">
        {devices.map(({ id, device, since }) => (
          <li key={id} className="plain-row">
            <span id={`appareil-${id}`}>
              {t("notification.pushDevice", {
                device: device ?? t("notification.pushDeviceUnknown"),
                day: longDay(since, instance.config.timeZone),
              })}
            </span>
            <ButtonForm>
              <input type="hidden" name="action" value="appareil-enlever" />
              <input type="hidden" name="id" value={id} />
              <Button look="quiet" type="submit" aria-describedby={`appareil-${id}`}>
                {t("notification.pushRemove")}
              </Button>
            </ButtonForm>
          </li>
        ))}
      </ul>
      <p className="no-js-only">{t("notification.pushNeedsScript")}</p>
      <div data-no-push="" hidden>
        <Notice tone="warning">
          <p>{t("notification.pushUnable")}</p>
        </Notice>
      </div>
      <Form
        attempt={of("appareil")}
        prefix="appareil-"
        className="js-only"
        data-push-key={pushKey}
        data-denied={t("notification.pushDenied")}
        data-failed={t("notification.pushFailed")}
      >
        <input type="hidden" name="action" value="appareil" />
        <input type="hidden" name="device" value={thisDevice ?? ""} />
        <input type="hidden" name="endpoint" />
        <input type="hidden" name="p256dh" />
        <input type="hidden" name="auth" />
        <p>
          <Button type="submit">{t("notification.pushAsk")}</Button>
        </p>
        <p role="status" data-push-problem="" />
      </Form>
    </section>
  );
}
