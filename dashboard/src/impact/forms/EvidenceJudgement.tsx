import { useId } from "react";
import { useTranslation } from "react-i18next";
import type {
  ClaimFactsFragment,
  EvidenceClaim,
  EvidenceFactsFragment,
  EvidenceObserved,
} from "../../gql/later/graphql.ts";
import { Field } from "../../shared/form/Field.tsx";
import { SelectField } from "../../shared/form/SelectField.tsx";
import { TextField } from "../../shared/form/TextField.tsx";
import { RadioList } from "../../shared/inputs/RadioList.tsx";
import type { EvidenceChoices } from "./evidence-draft.ts";
import { LIKELIHOODS } from "./likelihood.ts";

const CLAIMS = ["CHANGE", "CONTRIBUTION"] as const;
const OBSERVED = ["SEEN", "ABSENT", "NOT_SOUGHT"] as const;

interface JudgementProps {
  readonly outcome: ClaimFactsFragment;
  readonly item: EvidenceFactsFragment | null;
  readonly choices: EvidenceChoices;
  readonly onChange: (patch: Partial<EvidenceChoices>) => void;
}

/** What a piece would show, and what that makes of it: in words, as nobody knows it in decimals. */
export function EvidenceJudgement({ outcome, item, choices, onChange }: JudgementProps) {
  const { t } = useTranslation();
  const groups = useId();
  return (
    <>
      <RadioList<EvidenceClaim>
        legend={t("evidence.form.claim")}
        options={CLAIMS.map((value) => ({ value, label: t(`evidence.claim.${value}`) }))}
        value={choices.claim}
        onChange={(claim) => onChange({ claim })}
      />
      <TextField
        name="expected"
        label={t("evidence.form.expected")}
        hint={t("evidence.form.expected.hint")}
        rows={3}
        maxLength={2000}
        defaultValue={item?.expected ?? ""}
      />
      <Likelihood name="ifTrue" value={choices.ifTrue} onChange={(ifTrue) => onChange({ ifTrue })} />
      <Likelihood name="ifFalse" value={choices.ifFalse} onChange={(ifFalse) => onChange({ ifFalse })} />
      <p className="small muted">{t("evidence.form.judge.hint")}</p>
      <RadioList<EvidenceObserved>
        legend={t("evidence.form.observed")}
        options={OBSERVED.map((value) => ({
          value,
          label: t(`evidence.observed.${value}`),
          meaning: t(`evidence.form.observed.${value}`),
        }))}
        value={choices.observed}
        onChange={(observed) => onChange({ observed })}
      />
      <Field
        name="dependencyGroup"
        label={t("evidence.form.group")}
        hint={t("evidence.form.group.hint")}
        list={groups}
        maxLength={100}
        defaultValue={item?.dependencyGroup ?? ""}
      />
      <datalist id={groups}>
        {[...new Set(outcome.evidence.flatMap(({ dependencyGroup }) => dependencyGroup ?? []))].map(
          (group) => (
            <option key={group} value={group} />
          ),
        )}
      </datalist>
    </>
  );
}

interface LikelihoodProps {
  readonly name: "ifTrue" | "ifFalse";
  readonly value: string;
  readonly onChange: (name: string) => void;
}

function Likelihood({ name, value, onChange }: LikelihoodProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t(`evidence.form.${name}`)}
      none={t("evidence.form.likelihood.none")}
      options={LIKELIHOODS.map((each) => ({
        value: each.name,
        label: t(`evidence.form.likelihood.${each.name}`),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
