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
import { STANCES } from "./decision-words.ts";

interface StanceFormProps {
  readonly decision: DecisionFactsFragment;
  readonly onDone: () => void;
}

/** Where an organisation stands, of those for which the reader may say it. */
export function StanceForm({ decision: { id, stances, stancesBy }, onDone }: StanceFormProps) {
  const { t } = useTranslation();
  const state = useSend(StateStanceDocument);
  const [only, ...others] = stancesBy;
  const [organisation, setOrganisation] = useState(others.length === 0 ? (only?.id ?? "") : "");
  const before = stances.find((each) => each.organisation.id === organisation);
  const [stance, setStance] = useState<StanceName | null>(null);
  const chosen = stance ?? before?.stance ?? null;
  const form = useForm({
    check: (): Problems => ({
      ...(!organisation && { organisation: { key: "decisions.problem.organisation" } }),
      ...(!chosen && { stance: { key: "decisions.problem.stance" } }),
    }),
    send: async ({ note = "" }) => {
      if (!chosen) return NO_PROBLEMS; // said by the check
      await state({ input: { decision: id, organisation, stance: chosen, note: note.trim() || null } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      {others.length > 0 && (
        <SelectField
          label={t("decisions.stances.of")}
          options={stancesBy.map(({ id: value, name: label }) => ({ value, label }))}
          none={t("decisions.stances.of.none")}
          problem={form.problems.organisation}
          value={organisation}
          onChange={(next) => {
            setOrganisation(next);
            setStance(null); // what was chosen was another's
          }}
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
