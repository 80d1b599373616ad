import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { NeedGoalsDocument } from "../gql/later/graphql.ts";
import type { Problem } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { QueryError } from "../shared/QueryView.tsx";

interface GoalSelectProps {
  /** Code of the place that is chosen; frameworks of other countries are left out. */
  readonly place: string;
  readonly goal: string;
  readonly problem: Problem | undefined;
}

/** A strategic goal, under the framework that it is of. */
export function GoalSelect({ place, goal, problem }: GoalSelectProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(NeedGoalsDocument);
  const offered = (data?.frameworks.nodes ?? []).filter(
    ({ country, goals }) => goals.length > 0 && (!country || place === "" || country.code === place),
  );
  const hint = data ? offered.length === 0 && t("needs.noGoal") : !error && t("query.loading");
  return (
    <>
      {error && !data && <QueryError error={error} onRetry={refetch} keepsFilters={false} />}
      <SelectField
        key={data ? "there" : "coming"} // nothing can be chosen before, so nothing chosen is lost
        name="goal"
        label={t("needs.field.goal")}
        hint={hint}
        none={t("form.choose")}
        options={offered.map(({ name: heading, goals }) => ({
          heading,
          options: goals.map(({ id, position, name }) => ({ value: id, label: `${position}. ${name}` })),
        }))}
        defaultValue={goal}
        problem={problem}
      />
    </>
  );
}
