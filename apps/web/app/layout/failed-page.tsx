import { usePage } from "../page.ts";
import type { SlotProps } from "../slots/props.ts";
import { slot } from "../slots/slot.tsx";
import { ErrorPage } from "./error-page.tsx";
import { PageHead } from "./page-head.tsx";

const ErrorPageSlot = slot("ErrorPage", ErrorPage);

const titles = {
  "not-found": "error.notFound",
  forbidden: "space.forbidden",
  trouble: "error.trouble",
} as const;

/** Stands in the place of a page that is not there, is somebody else's, or could not be made. */
export function FailedPage({ kind }: Pick<SlotProps<"ErrorPage">, "kind">) {
  const { t, instance } = usePage();
  return (
    <div className="narrow-page">
      <PageHead title={t(titles[kind])} />
      <ErrorPageSlot kind={kind} email={instance.config.contact.email} />
    </div>
  );
}
