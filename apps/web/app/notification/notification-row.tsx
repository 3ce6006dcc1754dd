import type { ListedNotification } from "@tremplin/api";
import { Button, Tag } from "@tremplin/ui";
import { agoText } from "../format/day.ts";
import { ButtonForm } from "../forms/button-form.tsx";
import { usePage } from "../page.ts";

/** One notification: where it leads, when it came, and a button that says it was read. */
export function NotificationRow({ notification }: { readonly notification: ListedNotification }) {
  const { t, now, instance } = usePage();
  const { id, title, page, at, isRead } = notification;
  const titleId = `avis-${id}`;
  return (
    <li className={isRead ? "notification" : "notification notification-new"}>
      <p>
        <a id={titleId} className="row-link" href={page} data-reads={isRead ? undefined : id}>
          {title}
        </a>
        <span className="field-hint">
          {agoText(at, now(), instance.config.timeZone, t)}
          {isRead ? null : (
            <>
              {" "}
              <Tag look="strong">{t("notification.new")}</Tag>
            </>
          )}
        </span>
      </p>
      {isRead ? null : (
        <ButtonForm>
          <input type="hidden" name="id" value={id} />
          <Button look="quiet" type="submit" name="action" value="lu" aria-describedby={titleId}>
            {t("notification.markOne")}
          </Button>
        </ButtonForm>
      )}
    </li>
  );
}
