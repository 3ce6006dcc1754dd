import type { ContentPage } from "@tremplin/instance";
import { usePage } from "../page.ts";
import { JobList } from "./job-list.tsx";

/** Portraits of the job that an offer or a search is about; nothing where there is none. */
export function JobAside({
  jobs,
  id,
  className,
}: {
  readonly jobs: readonly ContentPage[];
  readonly id: string;
  readonly className: string;
}) {
  const { t } = usePage();
  if (jobs.length === 0) return null;
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id}>{t("content.aboutJob", { count: jobs.length })}</h2>
      <JobList jobs={jobs.slice(0, 2)} level={3} />
    </section>
  );
}
