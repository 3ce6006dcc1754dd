import { data } from "react-router";
import { JobList } from "../../content/job-list.tsx";
import { publicPages } from "../../content/public-pages.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/jobs";

/** The portraits of jobs; without any, there is no such page. */
export function loader({ context }: Route.LoaderArgs) {
  const { jobs } = publicPages(servicesOf(context));
  if (jobs.length === 0) throw data(null, 404);
  return unsent(jobs);
}

export default function Jobs({ loaderData: { unsent: jobs } }: Route.ComponentProps) {
  const { t, instance } = usePage();
  return (
    <div className="column content-list">
      <PageHead
        title={t("content.jobs")}
        description={t("content.jobsOf", { name: instance.config.name })}
        canonical="/metiers"
      />
      <h1>{t("content.jobs")}</h1>
      <p className="lead">{t("content.jobsLead")}</p>
      <JobList jobs={jobs} level={2} />
    </div>
  );
}
