import { useTranslation } from "react-i18next";
import type { NeedChoicesQuery, NeedFactsFragment, NeedSource } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import type { Problems } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { GoalSelect } from "./GoalSelect.tsx";
import { needsThreshold } from "./need-draft.ts";

interface BasisFieldsProps {
  readonly source: NeedSource;
  readonly place: string;
  readonly need: NeedFactsFragment | null;
  readonly choices: NeedChoicesQuery;
  readonly problems: Problems;
}

/** What a need rests on: a goal of a framework, or an indicator, of a region with the threshold beyond which it is a need. */
export function BasisFields({ source, place, need, choices, problems }: BasisFieldsProps) {
  const { t } = useTranslation();
  if (source === "FRAMEWORK_GOAL")
    return <GoalSelect place={place} goal={need?.goalId ?? ""} problem={problems.goal} />;
  if (source !== "INDICATOR") return null;
  return (
    <>
      <SelectField
        name="indicator"
        label={t("needs.field.indicator")}
        hint={choices.indicators.nodes.length === 0 && t("needs.noIndicator")}
        none={t("form.choose")}
        options={choices.indicators.nodes.map(({ id, name, year, direction }) => ({
          value: id,
          label: `${name}, ${year} (${t(`needs.direction.${direction}`)})`,
        }))}
        defaultValue={need?.indicator?.id ?? ""}
        problem={problems.indicator}
      />
      {needsThreshold(source, place) && (
        <Field
          name="threshold"
          inputMode="decimal"
          label={t("needs.field.threshold")}
          hint={t("needs.field.threshold.hint")}
          defaultValue={need?.threshold ?? ""}
          problem={problems.threshold}
        />
      )}
    </>
  );
}
