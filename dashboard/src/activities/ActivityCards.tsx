import { useTranslation } from "react-i18next";
import styles from "./Activities.module.css";
import { Amount, Confirmed, Holder, Period, Places, SourceLine, Themes, Title } from "./ActivityParts.tsx";
import type { ActivityViewProps } from "./ActivityTable.tsx";
import type { Activity } from "./activity-facts.ts";
import { ChooseBox } from "./ChooseBox.tsx";
import { Partners } from "./Partners.tsx";

/** The activities on a narrow screen: one block each. */
export function ActivityCards({ activities, selection }: ActivityViewProps) {
  return (
    <ul className="plain-list">
      {activities.map((activity) => (
        <li key={activity.id} className={`${styles.card} ${selection.has(activity.id) ? styles.chosen : ""}`}>
          <ChooseBox activity={activity} isChosen={selection.has(activity.id)} onToggle={selection.toggle} />
          <ActivityBlock activity={activity} />
        </li>
      ))}
    </ul>
  );
}

function ActivityBlock({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation();
  return (
    <div className={styles.block}>
      <h2 className={styles.title}>
        <Title activity={activity} />
      </h2>
      <p>
        <Holder activity={activity} /> · <Places activity={activity} /> · <Period activity={activity} />
      </p>
      <Themes activity={activity} />
      <dl className={styles.facts}>
        <dt>{t("activities.column.partners")}</dt>
        <dd>
          <Partners activity={activity} />
        </dd>
        <dt>{t("activities.column.amount")}</dt>
        <dd>
          <Amount activity={activity} />
        </dd>
        <dt>{t("activities.column.confirmed")}</dt>
        <dd>
          <Confirmed activity={activity} />
        </dd>
      </dl>
      <SourceLine activity={activity} />
    </div>
  );
}
