import type { EmployerPreview } from "@tremplin/api";
import { Notice } from "@tremplin/ui";
import { data } from "react-router";
import { CompanyHeadSlot } from "../../../employer/company-head-slot.ts";
import { CompanyPhotos } from "../../../employer/company-photos.tsx";
import { CompanyTabs } from "../../../employer/space/company-tabs.tsx";
import { EditForm } from "../../../employer/space/edit-form.tsx";
import { Spontaneous } from "../../../employer/spontaneous.tsx";
import { type Attempt, attempt, done, typedIn } from "../../../forms/attempt.ts";
import { textOf } from "../../../forms/text-of.ts";
import { PageHead } from "../../../layout/page-head.tsx";
import { usePage } from "../../../page.ts";
import { servicesOf } from "../../../services.ts";
import { unsent } from "../../../unsent.ts";
import type { Route } from "./+types/edit";

export async function loader({ context, params }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.employer.edit({ slug: params.company }));
}

/** Saves the page, or shows what it would be without saving. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData();
  const { api } = servicesOf(context);
  const page = {
    slug: params.company,
    name: textOf(form, "name"),
    activity: textOf(form, "activity"),
    description: textOf(form, "description"),
    website: textOf(form, "website"),
    headcount: textOf(form, "headcount"),
    place: textOf(form, "place"),
    address: textOf(form, "address"),
    phone: textOf(form, "phone"),
    spontaneousUntil: textOf(form, "spontaneousUntil"),
    knowsColleagues: form.has("knowsColleagues"),
  };
  if (textOf(form, "step") === "preview") {
    const shown = await attempt(form, () => api.employer.preview(page));
    if (!shown.ok) return shown.again;
    return data(unsent<Shown>({ ...typedIn(form), preview: shown.value }), 200);
  }
  const saved = await attempt(form, () => api.employer.update(page));
  return saved.ok ? done(`/espace/entreprise/${params.company}`, "company-saved") : saved.again;
}

/** The form as it was sent, with what the page would be when that was asked for. */
type Shown = Attempt & { readonly preview?: EmployerPreview };

export default function EditCompany({ loaderData, actionData }: Route.ComponentProps) {
  const edited = loaderData.unsent;
  const { t } = usePage();
  const sent: Shown | null = actionData?.unsent ?? null;
  const { slug, name } = edited.company;
  return (
    <>
      <PageHead title={t("companySpace.editTitle", { company: name })} />
      <h1>{name}</h1>
      <CompanyTabs slug={slug} name={name} />
      {sent?.preview ? <Preview shown={sent.preview} /> : null}
      <EditForm attempt={sent} edited={edited} />
    </>
  );
}

function Preview({ shown }: { readonly shown: EmployerPreview }) {
  const { t } = usePage();
  return (
    <section className="company-preview" aria-label={t("companySpace.preview")}>
      <Notice role="status" data-takes-focus="" tabIndex={-1}>
        <p>{t("companySpace.previewNote")}</p>
      </Notice>
      <CompanyHeadSlot company={shown.company} logo={shown.logo} level={2} />
      <CompanyPhotos company={shown.company} photos={shown.photos} />
      <Spontaneous company={shown.company} spontaneousUntil={shown.spontaneousUntil} />
    </section>
  );
}
