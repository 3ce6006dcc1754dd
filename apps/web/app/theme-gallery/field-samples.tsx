import { Checkbox, ChoiceGroup, Field, FieldProblem, Radio, Select, TextArea, TextInput } from "@tremplin/ui";
import { FileField } from "../forms/file-field.tsx";
import { usePage } from "../page.ts";
import { Sample, Samples, Touched } from "./frame.tsx";
import { type SampleProps, useSaid } from "./said.ts";

/** What is filled in: lines, texts, lists, files. */
export function FieldSamples({ language }: SampleProps) {
  const { t } = usePage();
  const said = useSaid(language);
  const label = said("label");
  return (
    <Samples id="champs" title={t("theme.fields")}>
      <Touched>
        {(state) => (
          <Field for={`nom-${state}`} label={label}>
            <TextInput id={`nom-${state}`} defaultValue={said("value")} />
          </Field>
        )}
      </Touched>
      <div className="sample-grid">
        <Sample name={t("theme.state.empty")}>
          <Field for="nom" label={label} hint={said("hint")} aside={<a href="#champs">{said("other")}</a>}>
            <TextInput id="nom" aria-describedby="nom-hint" placeholder={said("value")} />
          </Field>
        </Sample>
        <Sample name={t("theme.state.problem")}>
          <Field for="nom-faux" label={label} problem={said("problem")} problemLabel={t("form.error")}>
            <TextInput id="nom-faux" aria-invalid="true" aria-describedby="nom-faux-problem" />
          </Field>
        </Sample>
        <Sample name={t("theme.state.disabled")}>
          <Field for="nom-ferme" label={label}>
            <TextInput id="nom-ferme" disabled defaultValue={said("value")} />
          </Field>
        </Sample>
        <Sample name={t("theme.state.long")}>
          <Field for="nom-long" label={said("long")} hint={said("text")}>
            <TextInput id="nom-long" aria-describedby="nom-long-hint" defaultValue={said("long")} />
          </Field>
        </Sample>
        <Sample name={t("theme.state.rest")}>
          <Field for="ville" label={said("question")}>
            <Select id="ville">
              <option>{said("place")}</option>
            </Select>
          </Field>
        </Sample>
        <Sample name={t("theme.state.disabled")}>
          <Field for="ville-fermee" label={said("question")}>
            <Select id="ville-fermee" disabled>
              <option>{said("place")}</option>
            </Select>
          </Field>
        </Sample>
        <Sample name={t("theme.state.rest")}>
          <Field for="texte" label={said("title")}>
            <TextArea id="texte" rows={3} defaultValue={said("text")} />
          </Field>
        </Sample>
        <Sample name={t("theme.state.problem")}>
          <Field for="texte-faux" label={said("title")}>
            <FieldProblem id="texte-faux-problem" label={t("form.error")} text={said("problem")} />
            <TextArea id="texte-faux" rows={3} aria-invalid="true" aria-describedby="texte-faux-problem" />
          </Field>
        </Sample>
        <Sample name={t("theme.state.empty")}>
          <FileField name="fichier" label={said("title")} />
        </Sample>
      </div>
    </Samples>
  );
}

/** What is ticked. */
export function ChoiceSamples({ language }: SampleProps) {
  const { t } = usePage();
  const said = useSaid(language);
  return (
    <Samples id="choix" title={t("theme.choices")}>
      <Touched>
        {(state) => (
          <>
            <Checkbox name={`case-${state}`} defaultChecked>
              {said("answer")}
            </Checkbox>
            <Radio name={`rond-${state}`}>{said("other")}</Radio>
          </>
        )}
      </Touched>
      <div className="sample-grid">
        <ChoiceGroup legend={said("question")} hint={said("hint")}>
          <Checkbox name="case" defaultChecked count={<span className="choice-count">12</span>}>
            {said("answer")}
          </Checkbox>
          <Checkbox
            name="case"
            count={
              <span className="choice-count" data-none="">
                0
              </span>
            }
          >
            {said("other")}
          </Checkbox>
          <Checkbox name="case" disabled>
            {said("place")}
          </Checkbox>
          <Checkbox name="case">{said("long")}</Checkbox>
        </ChoiceGroup>
        <ChoiceGroup
          id="choix-faux"
          legend={said("question")}
          problem={said("problem")}
          problemLabel={t("form.error")}
        >
          <Radio name="rond" defaultChecked>
            {said("answer")}
          </Radio>
          <Radio name="rond">{said("other")}</Radio>
        </ChoiceGroup>
      </div>
    </Samples>
  );
}
