import type { WordId } from "@tremplin/instance/words";
import { Fact, Facts, Notice } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { SettingValue } from "../../administration/setting-value.tsx";
import { inFrench } from "../../language/written-in.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/settings";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.administration.settings());
}

/** The settings of the instance, to be read: they change in its folder. */
export default function Settings({ loaderData }: Route.ComponentProps) {
  const { groups, variables } = loaderData.unsent;
  const page = usePage();
  const { t } = page;
  // What a setting is for is written beside it in the product, in French.
  const french = inFrench(page);
  return (
    <AdministrationPage title="administration.settings" intro="administration.settingsAbout">
      <Notice>
        <p>{t("administration.settingSecrets")}</p>
      </Notice>
      <p className="field-hint">{t("administration.settingFile", { file: "instance.json" })}</p>
      {groups.map(({ key, said, settings }) => (
        <section key={key} className="setting-group" aria-labelledby={`reglage-${key}`}>
          {key === "" ? (
            <h2 id="reglage-">{t("administration.settingsAlone")}</h2>
          ) : (
            <h2 id={`reglage-${key}`} {...french}>
              {said}
            </h2>
          )}
          <Facts>
            {settings.map((setting) => (
              <Fact
                key={setting.key}
                term={<span {...french}>{setting.said}</span>}
                note={
                  <>
                    <code>{setting.key}</code>
                    {setting.isDefault ? ` · ${t("administration.settingDefault")}` : ""}
                  </>
                }
              >
                <SettingValue value={setting.value} />
              </Fact>
            ))}
          </Facts>
        </section>
      ))}
      <section aria-labelledby="environnement">
        <h2 id="environnement">{t("environment.title")}</h2>
        <p>{t("environment.intro")}</p>
        <Facts>
          {variables.map(({ name, provider, isSet }) => (
            <Fact
              key={name}
              term={
                provider === null
                  ? t(`environment.${name.toLowerCase().replaceAll("_", "-")}` as WordId)
                  : t("environment.providerSecret", { provider })
              }
              note={<code>{name}</code>}
            >
              {t(isSet ? "environment.set" : "environment.notSet")}
            </Fact>
          ))}
        </Facts>
      </section>
    </AdministrationPage>
  );
}
