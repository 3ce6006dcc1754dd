import type { ChoiceLine, ChoicesPage } from "@tremplin/api";
import { type Channel, choiceKey, notificationGroups } from "@tremplin/core/notification";
import { languageFacts, offeredLanguages } from "@tremplin/instance/words";
import { Button } from "@tremplin/ui";
import type { Attempt } from "../forms/attempt.ts";
import { CheckField, SelectField } from "../forms/fields.tsx";
import { Form, useField } from "../forms/form.tsx";
import { usePage } from "../page.ts";

/** The table of kinds by channels, and when what may wait comes. */
export function ChannelChoices({
  choices,
  attempt,
}: {
  readonly choices: ChoicesPage;
  readonly attempt: Attempt | null;
}) {
  const { t } = usePage();
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: t("notification.at", { hour }),
  }));
  return (
    <section className="panel notification-choices" aria-labelledby="choix">
      <h2 id="choix">{t("notification.tableCaption")}</h2>
      <Form attempt={attempt} prefix="choix-">
        <input type="hidden" name="action" value="choix" />
        {choices.channels.map((channel) => (
          <input key={channel} type="hidden" name="channel" value={channel} />
        ))}
        <ChoiceTable choices={choices} />
        <p className="field-hint">{t("notification.essential")}</p>
        <SelectField
          name="digestHour"
          label={t("notification.digest")}
          hint={t("notification.digestHint")}
          optional
          empty={t("notification.digestNow")}
          value={choices.digestHour === null ? "" : String(choices.digestHour)}
          options={hours.map(({ value, label }) => ({
            value,
            label: `${t("notification.digestAt")} ${label}`,
          }))}
        />
        <fieldset className="quiet-hours">
          <legend>{t("notification.quiet")}</legend>
          <p className="field-hint">{t("notification.quietHint")}</p>
          <div className="quiet-fields">
            <SelectField
              name="quietFrom"
              label={t("notification.quietFrom")}
              value={String(choices.quietFrom)}
              options={hours}
            />
            <SelectField
              name="quietTo"
              label={t("notification.quietTo")}
              value={String(choices.quietTo)}
              options={hours}
            />
          </div>
          <CheckField name="isMailQuiet" checked={choices.isMailQuiet}>
            {t("notification.quietMail")}
          </CheckField>
        </fieldset>
        <Language value={choices.language} />
        <p>
          <Button look="strong" type="submit">
            {t("notification.save")}
          </Button>
        </p>
      </Form>
    </section>
  );
}

/** Asked only where there are several. */
function Language({ value }: { readonly value: string }) {
  const { t, instance } = usePage();
  const options = offeredLanguages(instance.config).map((language) => ({
    value: language as string,
    label: languageFacts[language].name as string,
  }));
  if (options.length < 2) return <input type="hidden" name="language" value={value} />;
  return <SelectField name="language" label={t("notification.language")} value={value} options={options} />;
}

function ChoiceTable({ choices: { lines, channels } }: { readonly choices: ChoicesPage }) {
  const { t } = usePage();
  return (
    <table className="choice-table" aria-labelledby="choix">
      <thead>
        <tr>
          <td />
          {channels.map((channel) => (
            <th key={channel} id={`voie-${channel}`} scope="col">
              <span>{t(`notification.channel.${channel}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      {notificationGroups.map((group) => {
        const own = lines.filter((line) => line.group === group);
        if (own.length === 0) return null;
        return (
          <tbody key={group}>
            <tr>
              <th className="choice-group" scope="rowgroup" colSpan={channels.length + 1}>
                {t(`notification.group.${group}`)}
              </th>
            </tr>
            {own.map((line) => (
              <Line key={line.kind} line={line} channels={channels} lines={lines} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function Line({
  line: { kind, by },
  channels,
  lines,
}: {
  readonly line: ChoiceLine;
  readonly channels: readonly Channel[];
  readonly lines: readonly ChoiceLine[];
}) {
  const { t } = usePage();
  const ticked = lines.flatMap((line) =>
    channels.flatMap((channel) => (line.by[channel] ? [choiceKey(line.kind, channel)] : [])),
  );
  const field = useField("on", ticked);
  return (
    <tr>
      <th id={`genre-${kind}`} scope="row">
        {t(`notification.kind.${kind}`)}
      </th>
      {channels.map((channel) => (
        <td key={channel}>
          {by[channel] == null ? null : (
            <label className="choice-cell">
              <input
                type="checkbox"
                name="on"
                value={choiceKey(kind, channel)}
                defaultChecked={field.values.includes(choiceKey(kind, channel))}
                aria-labelledby={`genre-${kind} voie-${channel}`}
              />
            </label>
          )}
        </td>
      ))}
    </tr>
  );
}
