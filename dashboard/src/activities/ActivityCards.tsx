import { useTranslation } from "react-i18next";
import { ActivityAmount } from "../shared/activity/ActivityAmount.tsx";
import { ActivityPlaces } from "../shared/activity/ActivityPlaces.tsx";
import { ActivityTitle } from "../shared/activity/ActivityTitle.tsx";
import { Period } from "../shared/activity/Period.tsx";
import { SourceLine } from "../shared/activity/SourceLine.tsx";
import styles from "./Activities.module.css";
import { Confirmed, Holder, OwnRecord, Themes } from "./ActivityParts.tsx";
import type { ActivityViewProps } from "./ActivityTable.tsx";
import type { Activity } from "./activity-facts.ts";
import { ChooseBox } from "./ChooseBox.tsx";
import { Partners } from "./Partners.tsx";

/** The activities on a narrow screen: one block each. */
export function ActivityCards({ activities, selection, recordIds }: ActivityViewProps) {
  return (
    <ul className="plain-list">
      {activities.map((activity) => (
        <li
          key={activity.id}
          className={`${styles.card} ${selection?.has(activity.id) ? styles.chosen : ""}`}
        >
          {selection && (
            <ChooseBox
              activity={activity}
              isChosen={selection.has(activity.id)}
              onToggle={selection.toggle}
            />
          )}
          <ActivityBlock activity={activity} recordIds={recordIds} />
        </li>
      ))}
    </ul>
  );
}

interface ActivityBlockProps extends Pick<ActivityViewProps, "recordIds"> {
  readonly activity: Activity;
}

function ActivityBlock({ activity, recordIds }: ActivityBlockProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.block}>
      <h2 className={styles.title}>
        <ActivityTitle activity={activity} />
      </h2>
      <p>
        <Holder activity={activity} /> · <ActivityPlaces activity={activity} /> ·{" "}
        <Period period={activity} by="year" />
      </p>
      <Themes activity={activity} />
      <dl className={styles.facts}>
        <dt>{t("activities.column.partners")}</dt>
        <dd>
          <Partners activity={activity} />
        </dd>
        <dt>{t("activities.column.amount")}</dt>
        <dd>
          <ActivityAmount activity={activity} />
        </dd>
        <dt>{t("activities.column.confirmed")}</dt>
        <dd>
          <Confirmed activity={activity} />
        </dd>
      </dl>
      <p className="small muted">
        <SourceLine source={activity.source} />
      </p>
      <OwnRecord activity={activity} recordIds={recordIds} />
    </div>
  );
}
