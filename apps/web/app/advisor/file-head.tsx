import { ButtonLink } from "@tremplin/ui";
import { WriteTo } from "../conversation/write-to.tsx";
import { usePage } from "../page.ts";

interface FileHeadProps {
  readonly id: string;
  readonly name: string;
  /** An administrator who reads no file has no other page of it. */
  readonly mayRead?: boolean;
}

/** The ways between the pages about one young person. */
export function FileHead({ id, name, mayRead = true }: FileHeadProps) {
  const { t, url, has } = usePage();
  const home = `/espace/jeunes/${id}`;
  const tabs = [
    [home, t("advisor.together")],
    [`${home}/profil`, t("advisor.profile")],
    ...(has("appointments") ? [[`${home}/rendez-vous`, t("appointment.tab")] as const] : []),
    [`${home}/cv`, t("cv.tab")],
    ...(has("cvLibrary") ? [[`${home}/cvtheque`, t("libraryOf.title")] as const] : []),
    [`${home}/documents`, t("documents.tab")],
    [`${home}/accompagnement`, t("accompany.title")],
  ] satisfies readonly (readonly [string, string])[];
  return (
    <>
      <p>
        <a href={mayRead ? "/espace/jeunes" : "/espace/jeunes/a-rattacher"}>
          {t(mayRead ? "advisor.portfolio" : "unattached.title")}
        </a>
      </p>
      <h1>{name}</h1>
      {mayRead ? (
        <div className="form-actions">
          <WriteTo kind="accompaniment" subject={id} label={t("conversation.writeCandidate", { name })} />
          {has("introductions") ? (
            <ButtonLink href={`${home}/presenter`}>{t("introduction.button")}</ButtonLink>
          ) : null}
        </div>
      ) : null}
      {mayRead ? (
        <nav className="page-tabs" aria-label={t("advisor.fileNavigation")}>
          <ul>
            {tabs.map(([path, label]) => (
              <li key={path}>
                <a href={path} aria-current={url.pathname === path ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </>
  );
}
