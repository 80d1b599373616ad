import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { NeedGoalsDocument } from "../gql/later/graphql.ts";
import type { Problem } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";

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
    <SelectField
      key={frameworks.length} // chosen anew once the goals are there
      name="goal"
      label={t("needs.field.goal")}
      none={t("form.choose")}
      options={offered.map(({ name: heading, goals }) => ({
        heading,
        options: goals.map(({ id, position, name }) => ({ value: id, label: `${position}. ${name}` })),
      }))}
      defaultValue={goal}
      problem={problem}
    />
  );
}
