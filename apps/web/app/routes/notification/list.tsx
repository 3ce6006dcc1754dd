import { Button, ButtonLink, Pagination, Tag } from "@tremplin/ui";
import { again, attempt, done } from "../../forms/attempt.ts";
import { ButtonForm } from "../../forms/button-form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { NotificationRow } from "../../notification/notification-row.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/list";

const path = "/espace/notifications";

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = Number(new URL(request.url).searchParams.get("page"));
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 1_000 ? asked : 1;
  return unsent(await servicesOf(context).api.notification.list({ page }));
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const which = textOf(form, "action");
  if (which !== "lu" && which !== "tout-lu") return again(form, [], { code: "unknown-action" });
  const id = which === "lu" ? textOf(form, "id") : null;
  const marked = await attempt(form, () => api.notification.markRead({ id }));
  return marked.ok ? done(path, "notification-read") : marked.again;
}

/** What one was told, the latest first: looking at it marks nothing. */
export default function Notifications({ loaderData }: Route.ComponentProps) {
  const { t } = usePage();
  const { notifications, unread, page, pageCount } = loaderData.unsent;
  return (
    <>
      <PageHead title={t("notification.title")} />
      <h1>{t("notification.title")}</h1>
      <div id="notifications" className="notifications" data-live="" data-changes="notification">
        {unread > 0 ? (
          <div className="notification-head">
            <Tag look="strong">{t("notification.unread", { count: unread })}</Tag>
            <ButtonForm>
              <Button look="quiet" type="submit" name="action" value="tout-lu">
                {t("notification.markAll")}
              </Button>
            </ButtonForm>
          </div>
        ) : null}
        {notifications.length === 0 ? <p>{t("notification.none")}</p> : null}
        <ul className="plain-list">
          {notifications.map((notification) => (
            <NotificationRow key={notification.id} notification={notification} />
          ))}
        </ul>
        <Pagination
          page={page}
          pageCount={pageCount}
          hrefOf={(to) => (to === 1 ? path : `${path}?page=${to}`)}
          words={{
            label: t("notification.all"),
            previous: t("search.previousPage"),
            next: t("search.nextPage"),
            page: (to) => t("search.page", { page: to }),
          }}
        />
      </div>
      <p className="field-hint">{t("notification.kept")}</p>
      <p>
        <ButtonLink href="/espace/compte/notifications">{t("notification.choose")}</ButtonLink>
      </p>
    </>
  );
}
