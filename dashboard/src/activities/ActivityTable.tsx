import { memo } from "react";
import { useTranslation } from "react-i18next";
import { ActivityAmount } from "../shared/activity/ActivityAmount.tsx";
import { ActivityPlaces } from "../shared/activity/ActivityPlaces.tsx";
import { ActivityTitle } from "../shared/activity/ActivityTitle.tsx";
import { Period } from "../shared/activity/Period.tsx";
import { SourceLine } from "../shared/activity/SourceLine.tsx";
import { SortHead } from "../shared/SortHead.tsx";
import type { Sort } from "../shared/sort.ts";
import styles from "./Activities.module.css";
import { Confirmed, Holder, OwnRecord, Themes } from "./ActivityParts.tsx";
import type { Activity, ActivityColumn } from "./activity-facts.ts";
import { ChooseBox } from "./ChooseBox.tsx";
import { Partners } from "./Partners.tsx";
import type { Selection } from "./useSelection.ts";

export interface ActivityViewProps {
  readonly activities: readonly Activity[];
  /** Null: in the order of the source. */
  readonly sort: Sort<ActivityColumn> | null;
  readonly onSort: (sort: Sort<ActivityColumn>) => void;
  /** Null where nothing can be done to what is chosen. */
  readonly selection: Selection | null;
  /** Of the activities; null for a visitor, who has no say in them. */
  readonly recordIds: readonly string[] | null;
}

/** The activities as a table, with room for all that is known of each. */
export function ActivityTable({ activities, sort, onSort, selection, recordIds }: ActivityViewProps) {
  const { t } = useTranslation();
  const head = (column: ActivityColumn) => (
    <SortHead
      column={column}
      words={t(`activities.column.${column}`)}
      sort={sort}
      onSort={onSort}
      isFigure={column === "amount"}
    />
  );
  return (
    <table className={`list-table ${styles.table} ${selection ? styles.chooses : ""}`}>
      <caption className="visually-hidden">{t("nav.activities")}</caption>
      <thead>
        <tr>
          {selection && (
            <th scope="col" className="screen-only">
              <span className="visually-hidden">{t("activities.column.choose")}</span>
            </th>
          )}
          {head("title")}
          {head("holder")}
          <th scope="col">{t("activities.column.partners")}</th>
          <th scope="col">{t("activities.column.places")}</th>
          <th scope="col">{t("activities.column.themes")}</th>
          {head("period")}
          {head("amount")}
          {head("confirmed")}
        </tr>
      </thead>
      <tbody>
        {activities.map((activity) => (
          <ActivityRow
            key={activity.id}
            activity={activity}
            isChosen={selection?.has(activity.id) ?? false}
            onToggle={selection?.toggle ?? null}
            recordIds={recordIds}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ActivityRowProps extends Pick<ActivityViewProps, "recordIds"> {
  readonly activity: Activity;
  readonly isChosen: boolean;
  /** Null where there is nothing to choose for. */
  readonly onToggle: ((id: string) => void) | null;
}

const ActivityRow = memo(function ActivityRow({ activity, isChosen, onToggle, recordIds }: ActivityRowProps) {
  return (
    <tr className={isChosen ? styles.chosen : ""}>
      {onToggle && (
        <td className="screen-only">
          <ChooseBox activity={activity} isChosen={isChosen} onToggle={onToggle} />
        </td>
      )}
      <th scope="row">
        <ActivityTitle activity={activity} />
        <span className={`small muted regular ${styles.below}`}>
          <SourceLine source={activity.source} />
        </span>
        <OwnRecord activity={activity} recordIds={recordIds} />
      </th>
      <td>
        <Holder activity={activity} />
      </td>
      <td>
        <Partners activity={activity} />
      </td>
      <td>
        <ActivityPlaces activity={activity} />
      </td>
      <td>
        <Themes activity={activity} />
      </td>
      <td>
        <Period period={activity} by="year" />
      </td>
      <td className={styles.figure}>
        <ActivityAmount activity={activity} />
      </td>
      <td>
        <Confirmed activity={activity} />
      </td>
    </tr>
  );
});
