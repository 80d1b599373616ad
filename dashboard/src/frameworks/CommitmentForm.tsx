import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FrameworkFactsFragment, RecordCommitmentDocument } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import styles from "./Frameworks.module.css";

interface CommitmentFormProps {
  readonly framework: FrameworkFactsFragment;
  readonly onDone: () => void;
}

/** What an actor promises, with whom, for which goal and by when. */
export function CommitmentForm({ framework, onDone }: CommitmentFormProps) {
  const { t } = useTranslation();
  const record = useSend(RecordCommitmentDocument);
  const [parties, setParties] = useState<readonly string[]>([]);
  const { code, goals } = framework;
  const actors = framework.actors
    .filter(({ takesPart }) => takesPart)
    .map(({ organisation }) => organisation);
  const form = useForm({
    check: (values) =>
      findEmpty(values, {
        text: "refusal.TEXT_EMPTY",
        owner: "frameworks.problem.organisation",
        dueOn: "frameworks.problem.day",
      }),
    send: async ({ text = "", owner = "", goal, dueOn = "" }) => {
      const said = { text: text.trim(), owner, goal: goal || null, dueOn, parties: [...parties] };
      await record({ input: { framework: code, ...said } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  const toggle = (id: string, isTicked: boolean) =>
    setParties(isTicked ? [...parties, id] : parties.filter((each) => each !== id));
  return (
    <form {...form.props} className="stack">
      <Field
        name="text"
        label={t("frameworks.commitment.text")}
        isContent
        hint={t("frameworks.commitment.readers")}
        maxLength={1000}
        problem={problems.text}
      />
      <SelectField
        name="owner"
        label={t("frameworks.commitment.owner")}
        none={t("form.choose")}
        options={actors.map(({ id, name }) => ({ value: id, label: name }))}
        problem={problems.owner}
      />
      <fieldset className={styles.ticks}>
        <legend className="strong">{t("frameworks.commitment.with")}</legend>
        {actors.map(({ id, name }) => (
          <TickBox
            key={id}
            label={name}
            checked={parties.includes(id)}
            onChange={(isTicked) => toggle(id, isTicked)}
          />
        ))}
      </fieldset>
      <SelectField
        name="goal"
        label={t("frameworks.goal")}
        none={t("frameworks.commitment.wholeFramework")}
        options={goals.map(({ id, position, name }) => ({ value: id, label: `${position}. ${name}` }))}
      />
      <Field name="dueOn" type="date" label={t("frameworks.commitment.due")} problem={problems.dueOn} />
      <FormFoot form={form} action={t("frameworks.save")} />
    </form>
  );
}
