import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ScenarioChangeKind, WhatIfChoicesQuery } from "../gql/later/graphql.ts";
import type { AddressChange } from "../shared/changes-address.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { type ChangeDraft, changeOf, checkDraft, draftOf, PARTS_OF } from "./change-draft.ts";
import { useChoices } from "./useChoices.ts";
import styles from "./WhatIf.module.css";

const KINDS: readonly ScenarioChangeKind[] = [
  "ORGANISATION_LEAVES",
  "ORGANISATION_ENTERS",
  "BUDGET_CHANGES",
  "FRAMEWORK_ENDS",
];

interface ChangeFormProps {
  readonly choices: WhatIfChoicesQuery;
  /** What is changed; null for something new. */
  readonly change: AddressChange | null;
  /** Slug of the organisation that something new begins with; left out for none. */
  readonly organisation?: string | null;
  readonly onSave: (change: AddressChange) => void;
  readonly onLeave: () => void;
}

/** Writes one change: what happens, and to whom, where and on what. Each kind asks for its own parts. */
export function ChangeForm({ choices, change, organisation, onSave, onLeave }: ChangeFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => ({ ...draftOf(change), ...(organisation && { organisation }) }));
  const set = (part: keyof ChangeDraft) => (value: string) => setDraft({ ...draft, [part]: value });
  const form = useForm({
    check: () => checkDraft(draft),
    send: async () => {
      onSave(changeOf(draft));
      return NO_PROBLEMS;
    },
  });
  const kinds = KINDS.filter(
    (kind) => kind !== "FRAMEWORK_ENDS" || choices.filterOptions.frameworks.length > 0,
  );
  return (
    <form {...form.props} className={`screen-only ${styles.form}`}>
      <SelectField
        label={t("scenarios.form.kind")}
        value={draft.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`scenarios.kind.${kind}`) }))}
        onChange={set("kind")}
      />
      <ChangeParts choices={choices} draft={draft} set={set} problems={form.problems} />
      <FormFoot form={form} action={t(change ? "scenarios.form.change" : "scenarios.form.add")}>
        <button type="button" className="button" onClick={onLeave}>
          {t("scenarios.form.leave")}
        </button>
      </FormFoot>
    </form>
  );
}

interface ChangePartsProps {
  readonly choices: WhatIfChoicesQuery;
  readonly draft: ChangeDraft;
  readonly set: (part: keyof ChangeDraft) => (value: string) => void;
  readonly problems: ReturnType<typeof useForm>["problems"];
}

function ChangeParts({ choices, draft, set, problems }: ChangePartsProps) {
  const { t } = useTranslation();
  const { organisations, places, themes, frameworks } = useChoices(choices);
  const lists = {
    organisation: organisations,
    place: places(draft.kind),
    theme: themes,
    framework: frameworks,
  };
  const isForAll = draft.kind === "BUDGET_CHANGES";
  return PARTS_OF[draft.kind].map((part) => {
    if (part === "percent" || part === "effort")
      return (
        <Field
          key={part}
          name={part}
          inputMode="decimal"
          label={t(`scenarios.form.${part}`)}
          hint={t(`scenarios.form.${part}.hint`)}
          value={draft[part]}
          onChange={(event) => set(part)(event.target.value)}
          problem={problems[part]}
        />
      );
    return (
      <SelectField
        key={part}
        label={t(`scenarios.form.${part}`)}
        none={t(part === "organisation" && !isForAll ? "form.choose" : `scenarios.form.${part}.none`)}
        value={draft[part]}
        options={lists[part]}
        onChange={set(part)}
        problem={problems[part]}
      />
    );
  });
}
