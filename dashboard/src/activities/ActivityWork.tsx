import { useMediaQuery } from "@mantine/hooks";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ActivityListQuery, TrustFactsFragment } from "../gql/graphql.ts";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
import { ShowMore } from "../shared/ShowMore.tsx";
import { parseSort, printSort, type Sort } from "../shared/sort.ts";
import { useFormat } from "../shared/useFormat.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import styles from "./Activities.module.css";
import { ActivityCards } from "./ActivityCards.tsx";
import { ActivityTable } from "./ActivityTable.tsx";
import { ACTIVITY_COLUMNS, type ActivityColumn, sortActivities } from "./activity-facts.ts";
import { ConfirmBar } from "./ConfirmBar.tsx";
import { DownloadAll } from "./DownloadAll.tsx";
import { OrderChoice } from "./OrderChoice.tsx";
import { useSelection } from "./useSelection.ts";

interface ActivityWorkProps {
  readonly list: ActivityListQuery["activities"];
  readonly filter: UrlFilter;
  /** Null until it is known. */
  readonly trust: TrustFactsFragment | null;
  /** Fetches the page after a cursor and puts it behind what is shown. */
  readonly onMore: (after: string | null) => Promise<unknown>;
}

/** The list with what can be done to it: choose, confirm, order, load more, download. */
export function ActivityWork({ list, filter, trust, onMore }: ActivityWorkProps) {
  const { t } = useTranslation();
  const { compare } = useFormat();
  const isNarrow = useMediaQuery("(max-width: 63.99em)", undefined, { getInitialValueInEffect: false });
  const [sortText, setSort] = useUrlValue("sort");
  const sort = useMemo(() => parseSort(sortText, ACTIVITY_COLUMNS, null), [sortText]);
  const { nodes, totalCount, pageInfo } = list;
  const activities = useMemo(
    () => (sort ? sortActivities(nodes, sort, compare) : nodes),
    [nodes, sort, compare],
  );
  const selection = useSelection(activities);
  const changeSort = (next: Sort<ActivityColumn> | null) =>
    setSort(next && printSort(next), { replace: true });
  const isPartlyOrdered = sort !== null && nodes.length < totalCount;
  const View = isNarrow ? ActivityCards : ActivityTable;
  return (
    <>
      <ConfirmBar selection={selection}>
        {isNarrow && <OrderChoice sort={sort} onSort={changeSort} />}
        {trust && <DownloadAll filter={filter} trust={trust} total={totalCount} />}
      </ConfirmBar>
      {isPartlyOrdered && (
        <p className={`small muted ${styles.note}`}>
          {t("activities.orderLoaded", { shown: nodes.length, count: totalCount })}
        </p>
      )}
      <View activities={activities} sort={sort} onSort={changeSort} selection={selection} />
      <ShowMore
        shown={nodes.length}
        total={totalCount}
        onMore={pageInfo.hasNextPage ? () => onMore(pageInfo.endCursor) : undefined}
      />
    </>
  );
}
