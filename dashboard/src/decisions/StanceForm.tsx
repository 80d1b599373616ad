import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type DecisionFactsFragment, type StanceName, StateStanceDocument } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { TextField } from "../shared/form/TextField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { useMe } from "../shared/shell.ts";
import { STANCES } from "./decision-words.ts";

interface StanceFormProps {
  readonly decision: DecisionFactsFragment;
  readonly onDone: () => void;
}

/** Where an organisation stands: one's own, or for the secretariat any that was asked. */
export function StanceForm({ decision: { id, stances }, onDone }: StanceFormProps) {
  const { t } = useTranslation();
  const state = useSend(StateStanceDocument);
  const own = useMe()?.grants.flatMap(({ organisation }) => organisation ?? []) ?? [];
  const known = new Map(
    [...own, ...stances.map(({ organisation }) => organisation)].map(({ id: key, name }) => [key, name]),
  );
  const [organisation, setOrganisation] = useState(own[0]?.id ?? "");
  const before = stances.find((each) => each.organisation.id === organisation);
  const [stance, setStance] = useState<StanceName | null>(null);
  const chosen = stance ?? before?.stance ?? null;
  const form = useForm({
    check: (): Problems => (chosen ? NO_PROBLEMS : { stance: { key: "decisions.problem.stance" } }),
    send: async ({ note = "" }) => {
      if (!chosen) return NO_PROBLEMS; // said by the check
      await state({ input: { decision: id, organisation, stance: chosen, note: note.trim() || null } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      {known.size > 1 && (
        <SelectField
          label={t("decisions.stances.of")}
          options={[...known].map(([value, label]) => ({ value, label }))}
          value={organisation}
          onChange={setOrganisation}
        />
      )}
      <RadioList
        legend={t("decisions.stances.where")}
        options={STANCES.map((value) => ({ value, label: t(`decisions.stance.${value}`) }))}
        value={chosen}
        onChange={setStance}
        problem={form.problems.stance}
      />
      <TextField
        key={organisation}
        name="note"
        label={t("decisions.stances.why")}
        isContent
        maxLength={2000}
        defaultValue={before?.note ?? ""}
      />
      <FormFoot form={form} action={t("decisions.save")} />
    </form>
  );
}
