import { SignInHelp } from "../account/sign-in-help.tsx";
import { ErrorPage } from "../layout/error-page.tsx";
import { SiteFooter } from "../layout/site-footer.tsx";
import { SiteHeader } from "../layout/site-header.tsx";
import { SiteLogo } from "../layout/site-logo.tsx";
import { usePage } from "../page.ts";
import type { MenuEntry, SlotProps } from "../slots/props.ts";
import { slot } from "../slots/slot.tsx";
import { SpaceHome } from "../space/space-home.tsx";
import { Samples, SlotSample, Touched } from "./frame.tsx";
import { type SampleProps, useSaid } from "./said.ts";

const SiteHeaderSlot = slot("SiteHeader", SiteHeader);
const SiteLogoSlot = slot("SiteLogo", SiteLogo);
const SiteFooterSlot = slot("SiteFooter", SiteFooter);
const SpaceHomeSlot = slot("SpaceHome", SpaceHome);
const SignInHelpSlot = slot("SignInHelp", SignInHelp);
const ErrorPageSlot = slot("ErrorPage", ErrorPage);

/** The slots around every page, with what this board has put there. */
export function FrameSlotSamples({ language }: SampleProps) {
  const { t, instance, assetUrls } = usePage();
  const said = useSaid(language);
  const { name, publisher, contact } = instance.config;
  const href = "#cadre";
  const entries: readonly MenuEntry[] = [
    { href, label: t("layout.offers"), isHere: true },
    { href: `${href}-2`, label: t("content.articles"), isHere: false },
    { href: `${href}-3`, label: t("space.signIn"), isHere: false },
  ];
  const long = [{ href: `${href}-0`, label: said("long"), isHere: false }, ...entries];
  const links = [
    { href, label: t("layout.about") },
    { href: `${href}-2`, label: t("layout.legal") },
  ];
  // As long as a name that is drawn, and as high as it is long.
  const wordmark = { ...assetUrls.logo, width: 160, height: 40 };
  const missing = { url: "data:,", width: 40, height: 40 };
  const funders = (
    <ul className="funders" aria-label={t("layout.funders")}>
      <li>
        <a href={href}>{said("company")}</a>
        <span>{said("hint")}</span>
      </li>
    </ul>
  );
  return (
    <Samples id="cadre" title={t("theme.slotsFrame")}>
      <Touched isWide>
        {(touch) => (
          <SlotSample name="SiteHeader" touch={touch} className="site-top">
            <SiteHeaderSlot name={name} entries={entries} />
          </SlotSample>
        )}
      </Touched>
      <SlotSample name="SiteHeader" state={t("theme.state.long")} className="site-top">
        <SiteHeaderSlot name={name} entries={long} />
      </SlotSample>
      <SlotSample name="SiteLogo" state={t("theme.state.rest")} className="site-name">
        <SiteLogoSlot name={name} light={assetUrls.logo} dark={assetUrls.logoDark} />
      </SlotSample>
      <SlotSample name="SiteLogo" state={t("theme.state.long")} className="site-name">
        <SiteLogoSlot name={name} light={wordmark} dark={wordmark} />
      </SlotSample>
      <SlotSample name="SiteLogo" state={t("theme.state.missing")} className="site-name">
        <SiteLogoSlot name={name} light={missing} dark={missing} />
      </SlotSample>
      <Touched isWide>
        {(touch) => (
          <SlotSample name="SiteFooter" touch={touch} className="site-footer">
            <SiteFooterSlot {...{ name, publisher, contact, links, funders }} />
          </SlotSample>
        )}
      </Touched>
      <SlotSample name="SiteFooter" state={t("theme.state.empty")} className="site-footer">
        <SiteFooterSlot {...{ name, publisher, links }} contact={{ email: contact.email }} funders={null} />
      </SlotSample>
      {(["not-found", "forbidden", "trouble"] as const).map((kind) => (
        <SlotSample key={kind} name="ErrorPage" state={t(errors[kind])}>
          <ErrorPageSlot kind={kind} email={contact.email} />
        </SlotSample>
      ))}
      <Touched>
        {(touch) => (
          <SlotSample name="SignInHelp" touch={touch}>
            <SignInHelpSlot signUpHref={href} />
          </SlotSample>
        )}
      </Touched>
      <SlotSample name="SpaceHome" state={t("theme.state.rest")}>
        <SpaceHomeSlot
          person={{
            name: said("value"),
            roles: ["advisor"],
            memberships: [{ companyId: "exemple", role: "recruiter" }],
          }}
          tasks={tasks}
          suggestions={<div className="panel">{said("text")}</div>}
        />
      </SlotSample>
      <SlotSample name="SpaceHome" state={t("theme.state.empty")}>
        <SpaceHomeSlot
          person={{ name: said("value"), roles: ["candidate"], memberships: [] }}
          tasks={[]}
          suggestions={null}
        />
      </SlotSample>
    </Samples>
  );
}

const errors = {
  "not-found": "error.notFound",
  forbidden: "space.forbidden",
  trouble: "error.trouble",
} as const;
const tasks: SlotProps<"SpaceHome">["tasks"] = [
  { kind: "messages", count: 1, path: "#cadre" },
  { kind: "drafts", count: 12, path: "#cadre" },
];
