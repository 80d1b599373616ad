import { useTranslation } from "react-i18next";
import { LinkActivitiesDocument, UnlinkActivitiesDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";

interface LinkActProps {
  readonly activity: {
    readonly id: string;
    readonly identifier: string;
    readonly framework: string | null;
    readonly goals: readonly { readonly id: string }[];
  };
  /** Of the framework. */
  readonly code: string;
  /** Null for the framework alone. */
  readonly goal: string | null;
}

/** Links an activity to the framework or the goal chosen, or takes it out where it is in. */
export function LinkAct({ activity, code, goal }: LinkActProps) {
  const { t } = useTranslation();
  const isIn = activity.framework === code && (goal === null || activity.goals.some(({ id }) => id === goal));
  const variables = { input: { framework: code, goal, activities: [activity.id] } };
  if (isIn)
    return (
      <Act
        what={activity.identifier}
        mutation={UnlinkActivitiesDocument}
        variables={variables}
        label={t("frameworks.link.take")}
      />
    );
  return (
    <Act
      what={activity.identifier}
      mutation={LinkActivitiesDocument}
      variables={variables}
      label={t("frameworks.link.add")}
    />
  );
}
