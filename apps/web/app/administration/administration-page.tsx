import type { WordId } from "@tremplin/instance/words";
import type { ReactNode } from "react";
import { PageHead } from "../layout/page-head.tsx";
import { usePage } from "../page.ts";
import { AdministrationTabs } from "./administration-tabs.tsx";

interface AdministrationPageProps {
  readonly title: WordId;
  /** What the page is about, when it is one thing of the kind that the title names. */
  readonly heading?: string;
  /** What this page is for, in a sentence. */
  readonly intro?: WordId;
  readonly children: ReactNode;
}

/** What is around every page of the administration: its title, the ways to the others, what it is for. */
export function AdministrationPage({ title, heading, intro, children }: AdministrationPageProps) {
  const { t } = usePage();
  return (
    <>
      <PageHead title={heading ? `${heading} – ${t(title)}` : t(title)} />
      <AdministrationTabs />
      <h1>{heading ?? t(title)}</h1>
      {intro ? <p className="lead">{t(intro)}</p> : null}
      {children}
    </>
  );
}
