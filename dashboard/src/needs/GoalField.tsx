import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { type NeedFactsFragment, NeedGoalsDocument } from "../gql/later/graphql.ts";
import { FieldFrame } from "../shared/form/Field.tsx";
import type { Problem } from "../shared/form/problem.ts";
import { QueryView } from "../shared/QueryView.tsx";

interface GoalFieldProps {
  readonly need: NeedFactsFragment | null;
  readonly problem: Problem | undefined;
}

/** Chooses a strategic goal, by its framework; nobody else's needs ask for them. */
export function GoalField({ need, problem }: GoalFieldProps) {
  const { t } = useTranslation();
  const answer = useQuery(NeedGoalsDocument);
  return (
    <QueryView answer={answer} keepsFilters={false}>
      {({ frameworks }) => (
        <FieldFrame label={t("needs.field.goal")} problem={problem}>
          {(control) => (
            <select {...control} name="goal" className="text-input" defaultValue={need?.goalId ?? ""}>
              <option value="">{t("needs.choose")}</option>
              {frameworks.nodes.map(({ code, name, goals }) => (
                <optgroup key={code} label={name}>
                  {goals.map((goal) => (
                    <option key={goal.id} value={goal.id}>
                      {goal.name}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </FieldFrame>
      )}
    </QueryView>
  );
}
