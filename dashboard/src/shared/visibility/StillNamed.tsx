import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { StillNamedFactsFragment } from "../../gql/later/graphql.ts";
import { ActivityTitle } from "../activity/ActivityTitle.tsx";
import styles from "./VisibilityPanel.module.css";

/** Where a hidden organisation is still named for others: who else may be it, and whose words hold its name. */
export function StillNamed({ still }: { readonly still: StillNamedFactsFragment }) {
  const { t } = useTranslation();
  const { organisations, organisationCount, activities, activityCount } = still;
  const first = (shown: number, count: number) =>
    shown < count && <p>{t("visibility.still.first", { shown })}</p>;
  if (organisationCount === 0 && activityCount === 0) return null;
  return (
    <div className={`note readable ${styles.warning}`}>
      {organisationCount !== null && organisationCount > 0 && (
        <>
          <p>{t("visibility.still.organisations", { count: organisationCount })}</p>
          <ul>
            {organisations.map(({ id, slug, name }) => (
              <li key={id}>
                <Link to={`/organisations/${slug}`}>{name}</Link>
              </li>
            ))}
          </ul>
          {first(organisations.length, organisationCount)}
        </>
      )}
      {activityCount === null && <p>{t("visibility.still.unsought")}</p>}
      {activityCount !== null && activityCount > 0 && (
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
          {first(activities.length, activityCount)}
        </>
      )}
    </div>
  );
}
