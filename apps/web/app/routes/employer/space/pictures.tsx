import { maxPhotos } from "@tremplin/core/employer";
import { CompanyTabs } from "../../../employer/space/company-tabs.tsx";
import { AddPhotoForm, LogoForm, PhotoForms } from "../../../employer/space/picture-forms.tsx";
import { again, attempt, attemptOf, done } from "../../../forms/attempt.ts";
import { bytesOf, textOf } from "../../../forms/text-of.ts";
import { PageHead } from "../../../layout/page-head.tsx";
import { usePage } from "../../../page.ts";
import { servicesOf } from "../../../services.ts";
import { unsent } from "../../../unsent.ts";
import type { Route } from "./+types/pictures";

export async function loader({ context, params }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.employer.edit({ slug: params.company }));
}

export async function action({ context, request, params: { company: slug } }: Route.ActionArgs) {
  const form = await request.formData();
  const { employer } = servicesOf(context).api;
  const file = textOf(form, "file");
  const alt = textOf(form, "alt");
  const logo = await bytesOf(form, "logo");
  const photo = await bytesOf(form, "photo");
  const steps = {
    "set-logo": () => employer.setLogo({ slug, bytes: logo }),
    "remove-logo": () => employer.removeLogo({ slug }),
    "add-photo": () => employer.addPhoto({ slug, bytes: photo, alt }),
    "describe-photo": () => employer.describePhoto({ slug, file, alt }),
    "remove-photo": () => employer.removePhoto({ slug, file }),
  };
  const step = textOf(form, "step");
  if (!Object.hasOwn(steps, step)) return again(form, []);
  const taken = await attempt(form, steps[step as keyof typeof steps]);
  return taken.ok ? done(`/espace/entreprise/${slug}/images`, "company-pictures-saved") : taken.again;
}

export default function CompanyPictures({ loaderData, actionData }: Route.ComponentProps) {
  const { company, profile } = loaderData.unsent;
  const { t } = usePage();
  const sent = attemptOf(actionData);
  return (
    <>
      <PageHead title={t("companySpace.picturesTitle", { company: company.name })} />
      <h1>{company.name}</h1>
      <CompanyTabs slug={company.slug} name={company.name} />
      <p>{t("companySpace.pictureRules")}</p>
      <section aria-labelledby="logo-titre" className="space-part">
        <h2 id="logo-titre">{t("companySpace.logo")}</h2>
        <LogoForm attempt={sent} logo={profile.logo} name={company.name} />
      </section>
      <section aria-labelledby="photos-titre" className="space-part">
        <h2 id="photos-titre">
          {t("companySpace.photos", { count: profile.photos.length, most: maxPhotos })}
        </h2>
        <PhotoForms attempt={sent} photos={profile.photos} />
        {profile.photos.length < maxPhotos ? <AddPhotoForm attempt={sent} /> : null}
      </section>
    </>
  );
}
