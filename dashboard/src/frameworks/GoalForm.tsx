import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AddGoalDocument, ChangeGoalDocument, type GoalFactsFragment } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NameFields, readNames } from "../shared/form/NameFields.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { ThemeTicks } from "./ThemeTicks.tsx";

interface GoalFormProps {
  /** Code of the framework. */
  readonly framework: string;
  /** Null for a new one. */
  readonly goal: GoalFactsFragment | null;
  readonly onDone: () => void;
}

/** The text of a goal and what it is about. */
export function GoalForm({ framework, goal, onDone }: GoalFormProps) {
  const { t } = useTranslation();
  const add = useSend(AddGoalDocument);
  const change = useSend(ChangeGoalDocument);
  const [themes, setThemes] = useState<readonly string[]>(goal?.themes.map(({ code }) => code) ?? []);
  const form = useForm({
    check: (values): Readonly<Record<string, { readonly key: string }>> =>
      readNames(values).length > 0 ? NO_PROBLEMS : { names: { key: "refusal.TEXT_EMPTY" } },
    send: async (values) => {
      const said = { names: readNames(values), themes: [...themes] };
      if (goal) await change({ input: { id: goal.id, ...said } });
      else await add({ input: { framework, ...said } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <NameFields names={goal?.names ?? []} problem={form.problems.names} />
      <ThemeTicks chosen={themes} onChange={setThemes} />
      <FormFoot form={form} action={t("frameworks.save")} />
    </form>
  );
}
