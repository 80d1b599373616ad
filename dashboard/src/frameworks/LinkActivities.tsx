import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type FrameworkFactsFragment,
  LinkableActivitiesDocument,
  type LinkableActivitiesQuery,
} from "../gql/later/graphql.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useMe } from "../shared/shell.ts";
import styles from "./Frameworks.module.css";
import { yearsOfCycle } from "./framework-words.ts";
import { LinkAct } from "./LinkAct.tsx";

const PAGE_SIZE = 50;

type LinkableActivity = LinkableActivitiesQuery["activities"]["nodes"][number];

/** Activities in the country or on the theme of a framework, each to be linked to it, or to one of its goals, or taken out. */
export function LinkActivities({ framework }: { readonly framework: FrameworkFactsFragment }) {
  const { t } = useTranslation();
  const [goal, setGoal] = useState("");
  const filter = useLinkable(framework);
  const answer = useQuery(LinkableActivitiesDocument, { variables: { filter, first: PAGE_SIZE } });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <div className="stack">
      <SelectField
        label={t("frameworks.link.to")}
        none={t("frameworks.commitment.wholeFramework")}
        options={framework.goals.map(({ id, position, name }) => ({
          value: id,
          label: `${position}. ${name}`,
        }))}
        value={goal}
        onChange={setGoal}
      />
      <QueryView answer={answer} keepsFilters={false}>
        {({ activities }) =>
          activities.totalCount === 0 ? (
            <p className="record">{t("frameworks.link.none")}</p>
          ) : (
            <>
              <ul className={`plain-list ${styles.links}`}>
                {activities.nodes.map((activity) => (
                  <li key={activity.id} className="record">
                    <ActivityWords activity={activity} code={framework.code} />
                    <LinkAct activity={activity} code={framework.code} goal={goal || null} />
                  </li>
                ))}
              </ul>
              <ShowMore page={activities} onMore={more} />
            </>
          )
        }
      </QueryView>
    </div>
  );
}

/** The work that a viewer may link: their own organisation's, or everybody's, where the framework is, in its cycle. */
function useLinkable({ cycle, country, theme }: FrameworkFactsFragment) {
  const me = useMe();
  const own = me?.grants.flatMap(({ organisation }) => organisation?.slug ?? []) ?? [];
  return {
    years: yearsOfCycle(cycle),
    ...(country && { countries: [country.code] }),
    ...(theme && { themes: [theme.code] }),
    ...(!me?.viewerMay.recordFrameworks && { holders: own }),
  };
}

function ActivityWords({ activity, code }: { readonly activity: LinkableActivity; readonly code: string }) {
  const { t } = useTranslation();
  const { title, identifier, holder, framework } = activity;
  return (
    <span>
      {title?.text ?? identifier}
      <span className="small muted">
        {` · ${holder.name} · `}
        {framework === code && t("frameworks.linked")}
        {framework === null && t("frameworks.link.nowhere")}
        {framework !== null && framework !== code && t("frameworks.link.elsewhere", { code: framework })}
      </span>
    </span>
  );
}
