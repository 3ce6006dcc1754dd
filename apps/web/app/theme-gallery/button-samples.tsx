import { Button, ButtonLink, Icon, RemovableTag, SkipLinks, Tag } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { Sample, Samples, Touched } from "./frame.tsx";
import { type SampleProps, useSaid } from "./said.ts";

/** Buttons, links and tags: what one presses. */
export function ButtonSamples({ language }: SampleProps) {
  const { t } = usePage();
  const said = useSaid(language);
  return (
    <>
      <Samples id="boutons" title={t("theme.buttons")}>
        <Touched>
          {() => (
            <div className="button-row">
              <Button look="strong">{said("action")}</Button>
              <Button>{said("other")}</Button>
              <Button look="quiet">{said("other")}</Button>
              <ButtonLink look="strong" href="#boutons">
                {said("action")}
                <Icon name="arrow" />
              </ButtonLink>
              <a href="#boutons">{said("company")}</a>
            </div>
          )}
        </Touched>
        <Sample name={t("theme.state.disabled")}>
          <div className="button-row">
            <Button look="strong" disabled>
              {said("action")}
            </Button>
            <Button disabled>{said("other")}</Button>
            <Button look="quiet" disabled>
              {said("other")}
            </Button>
          </div>
        </Sample>
        <Sample name={t("theme.state.loading")}>
          <div className="button-row">
            <Button look="strong" aria-disabled="true">
              {said("action")}
            </Button>
            <Button aria-disabled="true">{said("other")}</Button>
          </div>
        </Sample>
        <Sample name={t("theme.state.long")}>
          <div className="button-row">
            <Button look="strong">{said("long")}</Button>
            <Button>{said("long")}</Button>
          </div>
        </Sample>
        <div data-shown="focus">
          <SkipLinks
            label={t("theme.skipLinks")}
            links={[{ href: "#boutons", label: t("layout.skipToContent") }]}
          />
        </div>
      </Samples>
      <Samples id="etiquettes" title={t("theme.tags")}>
        <div className="button-row">
          <Tag>{said("answer")}</Tag>
          <Tag look="strong">{said("answer")}</Tag>
        </div>
        <Touched>
          {() => (
            <RemovableTag href="#etiquettes" label={`${said("company")}, ${said("other")}`}>
              {said("company")}
            </RemovableTag>
          )}
        </Touched>
        <Sample name={t("theme.state.long")}>
          <Tag>{said("long")}</Tag>
        </Sample>
      </Samples>
    </>
  );
}
