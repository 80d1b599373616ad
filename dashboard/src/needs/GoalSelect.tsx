import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { NeedGoalsDocument } from "../gql/later/graphql.ts";
import { FieldFrame } from "../shared/form/Field.tsx";
import type { Problem } from "../shared/form/problem.ts";

interface GoalSelectProps {
  /** Code of the place that is chosen; frameworks of other countries are left out. */
  readonly place: string;
  readonly goal: string;
  readonly problem: Problem | undefined;
}

/** A strategic goal, under the framework that it is of. */
export function GoalSelect({ place, goal, problem }: GoalSelectProps) {
  const { t } = useTranslation();
  const frameworks = useQuery(NeedGoalsDocument).data?.frameworks.nodes ?? [];
  const offered = frameworks.filter(
    ({ country, goals }) => goals.length > 0 && (!country || place === "" || country.code === place),
  );
  return (
    <FieldFrame label={t("needs.field.goal")} problem={problem}>
      {(control) => (
        // chosen anew once the goals are there
        <select {...control} key={frameworks.length} name="goal" className="text-input" defaultValue={goal}>
          <option value="">{t("needs.choose")}</option>
          {offered.map(({ code, name, goals }) => (
            <optgroup key={code} label={name}>
              {goals.map(({ id, position, name: words }) => (
                <option key={id} value={id}>
                  {`${position}. ${words}`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
