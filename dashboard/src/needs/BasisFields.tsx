import { useTranslation } from "react-i18next";
import type { NeedChoicesQuery, NeedFactsFragment, NeedSource } from "../gql/later/graphql.ts";
import { Field, FieldFrame } from "../shared/form/Field.tsx";
import type { Problems } from "../shared/form/problem.ts";
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
      <FieldFrame
        label={t("needs.field.indicator")}
        hint={choices.indicators.nodes.length === 0 ? t("needs.noIndicator") : null}
        problem={problems.indicator}
      >
        {(control) => (
          <select
            {...control}
            name="indicator"
            className="text-input"
            defaultValue={need?.indicator?.id ?? ""}
          >
            <option value="">{t("needs.choose")}</option>
            {choices.indicators.nodes.map(({ id, name, year, direction }) => (
              <option key={id} value={id}>
                {`${name}, ${year} (${t(`needs.direction.${direction}`)})`}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
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
