import { useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import type { ActivityListQuery, TrustFactsFragment } from "../gql/later/graphql.ts";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
import { OrderChoice } from "../shared/OrderChoice.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useMe } from "../shared/shell.ts";
import type { Sort } from "../shared/sort.ts";
import { useRecordIds } from "../shared/visibility/record-parts.ts";
import styles from "./Activities.module.css";
import { ActivityCards } from "./ActivityCards.tsx";
import { ActivityDownload } from "./ActivityDownload.tsx";
import { ActivityTable } from "./ActivityTable.tsx";
import { ACTIVITY_COLUMNS, type ActivityColumn } from "./activity-facts.ts";
import { ConfirmBar } from "./ConfirmBar.tsx";
import { useSelection } from "./useSelection.ts";

interface ActivityWorkProps {
  readonly list: ActivityListQuery["activities"];
  readonly filter: UrlFilter;
  readonly sort: Sort<ActivityColumn> | null;
  readonly onSort: (sort: Sort<ActivityColumn> | null) => void;
  /** Null until it is known. */
  readonly trust: TrustFactsFragment | null;
  /** Fetches the page after a cursor and puts it behind what is shown. */
  readonly onMore: (after: string | null) => Promise<unknown>;
}

/** The list with what can be done to it: order, load more, download and, for those who may, choose and confirm. */
export function ActivityWork({ list, filter, sort, onSort, trust, onMore }: ActivityWorkProps) {
  const { t } = useTranslation();
  const isNarrow = useMediaQuery("(max-width: 63.99em)", undefined, { getInitialValueInEffect: false });
  const { nodes, totalCount } = list;
  const selection = useSelection(nodes);
  const mayConfirm = useMe()?.viewerMay.confirmThemes ?? false;
  const recordIds = useRecordIds(nodes);
  const View = isNarrow ? ActivityCards : ActivityTable;
  const tools = (
    <>
      {isNarrow && (
        <OrderChoice
          columns={ACTIVITY_COLUMNS}
          wordsOf={(column) => t(`activities.column.${column}`)}
          sort={sort}
          onSort={onSort}
          unsorted={t("activities.asRecorded")}
        />
      )}
      {trust && <ActivityDownload filter={filter} sort={sort} trust={trust} total={totalCount} />}
    </>
  );
  return (
    <>
      {mayConfirm ? (
        <ConfirmBar selection={selection}>{tools}</ConfirmBar>
      ) : (
        <div className={`screen-only ${styles.alone}`}>{tools}</div>
      )}
      <View
        activities={nodes}
        sort={sort}
        onSort={onSort}
        selection={mayConfirm ? selection : null}
        recordIds={recordIds}
      />
      <ShowMore page={list} onMore={onMore} />
    </>
  );
}
