import { useTranslation } from "react-i18next";
import { type GoalFactsFragment, OrderGoalsDocument, RemoveGoalDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import styles from "./Frameworks.module.css";
import { GoalForm } from "./GoalForm.tsx";

interface GoalActsProps {
  readonly goal: GoalFactsFragment;
  readonly goals: readonly GoalFactsFragment[];
  /** Code of the framework. */
  readonly framework: string;
}

/** What can be done with a goal: another text, one place up, or away. */
export function GoalActs({ goal, goals, framework }: GoalActsProps) {
  const { t } = useTranslation();
  const { id, name, position } = goal;
  return (
    <div className={`screen-only ${styles.acts}`}>
      <OpenForm label={t("frameworks.goal.change")} what={name} look="button-link">
        {(close) => <GoalForm framework={framework} goal={goal} onDone={close} />}
      </OpenForm>
      {position > 1 && (
        <Act
          mutation={OrderGoalsDocument}
          variables={{ input: { framework, goals: moveUp(goals, id) } }}
          label={t("frameworks.goal.up")}
          what={name}
          look="button-link"
        />
      )}
      <Act
        mutation={RemoveGoalDocument}
        variables={{ id }}
        label={t("frameworks.goal.remove")}
        what={name}
        look="button-link"
        question={{
          text: t("frameworks.goal.remove.question"),
          sure: t("frameworks.goal.remove.sure"),
          leave: t("frameworks.leave"),
        }}
      />
    </div>
  );
}

/** The ids of the goals with one of them a place higher. */
function moveUp(goals: readonly GoalFactsFragment[], id: string): string[] {
  const ids = goals.map((goal) => goal.id);
  const at = ids.indexOf(id);
  return [...ids.slice(0, at - 1), id, ...ids.slice(at - 1, at), ...ids.slice(at + 1)];
}
