import { ButtonLink } from "@tremplin/ui";
import { PageHead } from "../layout/page-head.tsx";
import { usePage } from "../page.ts";
import type { Onward } from "./sign-in.ts";

interface OnwardPageProps {
  readonly onward: Onward;
  readonly title: string;
  readonly text: string;
}

/**
 * Goes on to a service elsewhere, at once and by a link. A form may not be answered by a redirection to another site:
 * the Content-Security-Policy keeps forms here (`form-action 'self'`).
 */
export function OnwardPage({ onward: { location, service }, title, text }: OnwardPageProps) {
  const { t } = usePage();
  return (
    <div className="narrow-page">
      <PageHead title={title} />
      <meta httpEquiv="refresh" content={`0;url=${location}`} />
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <ButtonLink look="strong" href={location}>
          {t("elsewhere.goOn", { service })}
        </ButtonLink>
      </p>
    </div>
  );
}
