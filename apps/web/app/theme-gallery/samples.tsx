import {
  Button,
  ButtonLink,
  Checkbox,
  ChoiceGroup,
  Disclosure,
  ErrorSummary,
  Fact,
  Facts,
  Field,
  Icon,
  iconNames,
  Notice,
  Pagination,
  Radio,
  RemovableTag,
  Select,
  Tag,
  TextArea,
  TextInput,
} from "@tremplin/ui";
import type { ReactNode } from "react";
import { usePage } from "../page.ts";

/** The language of what the samples say. */
export type SampleLanguage = "fr" | "ar";

interface SampleProps {
  readonly language: SampleLanguage;
}

/** A part of the gallery under its name. */
export function Samples({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="samples" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Every component in every state that it has without being touched. */
export function ComponentSamples({ language }: SampleProps) {
  const { t } = usePage();
  const said = (name: "action" | "other" | "text" | "title" | "company" | "question" | "answer") =>
    t(`sample.${language}.${name}`);
  return (
    <>
      <Samples id="boutons" title={t("theme.buttons")}>
        <div className="button-row">
          <Button look="strong">{said("action")}</Button>
          <Button>{said("other")}</Button>
          <Button look="quiet">{said("other")}</Button>
          <ButtonLink look="strong" href="#boutons">
            {said("action")}
            <Icon name="arrow" />
          </ButtonLink>
          <Button look="strong" disabled>
            {said("action")}
          </Button>
        </div>
      </Samples>
      <FieldSamples language={language} />
      <ChoiceSamples language={language} />
      <Samples id="etiquettes" title={t("theme.tags")}>
        <div className="button-row">
          <Tag>{said("answer")}</Tag>
          <Tag look="strong">{said("answer")}</Tag>
          <RemovableTag href="#etiquettes" label={`${said("company")}, ${said("other")}`}>
            {said("company")}
          </RemovableTag>
        </div>
      </Samples>
      <Samples id="messages" title={t("theme.notices")}>
        {(["information", "success", "warning", "problem"] as const).map((tone) => (
          <Notice key={tone} tone={tone}>
            <p>
              {said("text")} <a href="#messages">{said("action")}</a>
            </p>
          </Notice>
        ))}
        <ErrorSummary
          title={t(`sample.${language}.problem`)}
          links={[{ href: "#nom-faux", text: t(`sample.${language}.label`) }]}
          takesFocus={false}
        />
      </Samples>
      <Samples id="faits" title={t("theme.facts")}>
        <Facts>
          <Fact term={said("question")} note={said("text")}>
            {said("answer")}
          </Fact>
          <Fact term={said("question")}>{said("company")}</Fact>
        </Facts>
        <Disclosure summary={said("question")}>
          <p>{said("text")}</p>
        </Disclosure>
        <Disclosure summary={said("question")} open>
          <p>{said("text")}</p>
        </Disclosure>
        <Pagination
          page={3}
          pageCount={9}
          hrefOf={(page) => `#faits-${page}`}
          words={{
            label: t("search.pages"),
            previous: t("search.previousPage"),
            next: t("search.nextPage"),
            page: (page) => t("search.page", { page }),
          }}
        />
      </Samples>
      <Samples id="dessins" title={t("theme.icons")}>
        <p className="sample-icons">
          {iconNames.map((name) => (
            <Icon key={name} name={name} size={24} />
          ))}
        </p>
      </Samples>
    </>
  );
}

function FieldSamples({ language }: SampleProps) {
  const { t } = usePage();
  const label = t(`sample.${language}.label`);
  const hint = t(`sample.${language}.hint`);
  const problem = t(`sample.${language}.problem`);
  return (
    <Samples id="champs" title={t("theme.fields")}>
      <div className="sample-grid">
        <Field for="nom" label={label} hint={hint}>
          <TextInput id="nom" aria-describedby="nom-hint" placeholder={t(`sample.${language}.value`)} />
        </Field>
        <Field for="nom-rempli" label={label}>
          <TextInput id="nom-rempli" defaultValue={t(`sample.${language}.value`)} />
        </Field>
        <Field for="nom-faux" label={label} problem={problem} problemLabel={t("form.error")}>
          <TextInput id="nom-faux" aria-invalid="true" aria-describedby="nom-faux-problem" />
        </Field>
        <Field for="ville" label={t(`sample.${language}.question`)}>
          <Select id="ville">
            <option>{t(`sample.${language}.place`)}</option>
          </Select>
        </Field>
        <Field for="texte" label={t(`sample.${language}.title`)}>
          <TextArea id="texte" rows={3} defaultValue={t(`sample.${language}.text`)} />
        </Field>
        <Field for="nom-ferme" label={label}>
          <TextInput id="nom-ferme" disabled defaultValue={t(`sample.${language}.value`)} />
        </Field>
      </div>
    </Samples>
  );
}

function ChoiceSamples({ language }: SampleProps) {
  const { t } = usePage();
  const [one, other] = [t(`sample.${language}.answer`), t(`sample.${language}.other`)];
  return (
    <Samples id="choix" title={t("theme.choices")}>
      <div className="sample-grid">
        <ChoiceGroup legend={t(`sample.${language}.question`)} hint={t(`sample.${language}.hint`)}>
          <Checkbox name="case" defaultChecked count={<span className="choice-count">12</span>}>
            {one}
          </Checkbox>
          <Checkbox name="case" count={<span className="choice-count">0</span>}>
            {other}
          </Checkbox>
        </ChoiceGroup>
        <ChoiceGroup
          id="choix-faux"
          legend={t(`sample.${language}.question`)}
          problem={t(`sample.${language}.problem`)}
          problemLabel={t("form.error")}
        >
          <Radio name="rond" defaultChecked>
            {one}
          </Radio>
          <Radio name="rond">{other}</Radio>
        </ChoiceGroup>
      </div>
    </Samples>
  );
}
