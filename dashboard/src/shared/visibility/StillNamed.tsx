import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { StillNamedFactsFragment } from "../../gql/later/graphql.ts";
import { ActivityTitle } from "../activity/ActivityTitle.tsx";
import styles from "./VisibilityPanel.module.css";

/** Where a hidden organisation is still named for others: who else may be it, and whose words hold its name. */
export function StillNamed({ still }: { readonly still: StillNamedFactsFragment }) {
  const { t } = useTranslation();
  const { organisations, activities, activityCount } = still;
  if (organisations.length + activityCount === 0) return null;
  return (
    <div className={`note readable ${styles.warning}`}>
      {organisations.length > 0 && (
        <>
          <p>{t("visibility.still.organisations", { count: organisations.length })}</p>
          <ul>
            {organisations.map(({ id, slug, name }) => (
              <li key={id}>
                <Link to={`/organisations/${slug}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {activityCount > 0 && (
        <>
          <p>{t("visibility.still.activities", { count: activityCount })}</p>
          <ul>
            {activities.map((activity) => (
              <li key={activity.id}>
                <Link to={`/organisations/${activity.holder.slug}?activity=${activity.id}`}>
                  <ActivityTitle activity={activity} />
                </Link>
                , {activity.holder.name}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
