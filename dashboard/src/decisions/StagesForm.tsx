import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type DecisionFactsFragment,
  SetStagesDocument,
  type StageInput,
  type StageKind,
} from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Decisions.module.css";
import { STAGE_KINDS } from "./decision-words.ts";

interface StagesFormProps {
  readonly decision: DecisionFactsFragment;
  readonly onDone: () => void;
}

/** A stage that is being written; its key tells it apart while it has no id. */
interface Draft extends StageInput {
  readonly key: string;
}

/** Says all stages anew: others come, days move, some go. */
export function StagesForm({ decision: { id, version, stages }, onDone }: StagesFormProps) {
  const { t } = useTranslation();
  const setStages = useSend(SetStagesDocument);
  const [drafts, setDrafts] = useState<readonly Draft[]>(
    stages.map(({ id: key, ...stage }) => ({ key, id: key, ...stage })),
  );
  const form = useForm({
    send: async () => {
      await setStages({ decision: id, version, stages: drafts.map(({ key: _, ...stage }) => stage) });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const more = useRef<HTMLButtonElement>(null);
  const remove = (key: string) => {
    setDrafts(drafts.filter((draft) => draft.key !== key));
    more.current?.focus(); // what was pressed goes with its stage
  };
  const change = (key: string, patch: Partial<Draft>) =>
    setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...patch } : draft)));
  const add = () => setDrafts([...drafts, { key: crypto.randomUUID(), kind: "AGENDA", opensOn: today() }]);
  return (
    <form {...form.props} className="stack">
      {drafts.map((draft) => (
        <StageFields
          key={draft.key}
          draft={draft}
          onChange={(patch) => change(draft.key, patch)}
          onRemove={() => remove(draft.key)}
        />
      ))}
      <button ref={more} type="button" className="button" onClick={add}>
        {t("decisions.stages.add")}
      </button>
      <FormFoot form={form} action={t("decisions.save")} />
    </form>
  );
}

interface StageFieldsProps {
  readonly draft: Draft;
  readonly onChange: (patch: Partial<Draft>) => void;
  readonly onRemove: () => void;
}

function StageFields({ draft, onChange, onRemove }: StageFieldsProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { key, kind, opensOn, closesOn, note } = draft;
  const what = `${t(`decisions.stage.${kind}`)}, ${dateInWords(opensOn)}`;
  return (
    <fieldset className={styles.stageFields}>
      <legend className="visually-hidden">{t(`decisions.stage.${kind}`)}</legend>
      <SelectField
        label={t("decisions.stages.kind")}
        options={STAGE_KINDS.map((value) => ({ value, label: t(`decisions.stage.${value}`) }))}
        value={kind}
        onChange={(value) => onChange({ kind: value as StageKind })} // it offers no other
      />
      <Field
        name={`opens-${key}`}
        type="date"
        label={t("decisions.stages.opens")}
        value={opensOn}
        onChange={({ target }) => target.value && onChange({ opensOn: target.value })}
      />
      <Field
        name={`closes-${key}`}
        type="date"
        label={t("decisions.stages.closes")}
        value={closesOn ?? ""}
        onChange={({ target }) => onChange({ closesOn: target.value || null })}
      />
      <Field
        name={`note-${key}`}
        label={t("decisions.stages.note")}
        isContent
        maxLength={500}
        value={note ?? ""}
        onChange={({ target }) => onChange({ note: target.value || null })}
      />
      <button
        type="button"
        className="button-link"
        aria-label={t("action.of", { action: t("decisions.remove"), what })}
        onClick={onRemove}
      >
        {t("decisions.remove")}
      </button>
    </fieldset>
  );
}
