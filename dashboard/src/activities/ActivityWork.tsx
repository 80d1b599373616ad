import { useMediaQuery } from "@mantine/hooks";
import type { ActivityListQuery, TrustFactsFragment } from "../gql/graphql.ts";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
import { ShowMore } from "../shared/ShowMore.tsx";
import type { Sort } from "../shared/sort.ts";
import { ActivityCards } from "./ActivityCards.tsx";
import { ActivityTable } from "./ActivityTable.tsx";
import type { ActivityColumn } from "./activity-facts.ts";
import { ConfirmBar } from "./ConfirmBar.tsx";
import { DownloadAll } from "./DownloadAll.tsx";
import { OrderChoice } from "./OrderChoice.tsx";
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

/** The list with what can be done to it: choose, confirm, order, load more, download. */
export function ActivityWork({ list, filter, sort, onSort, trust, onMore }: ActivityWorkProps) {
  const isNarrow = useMediaQuery("(max-width: 63.99em)", undefined, { getInitialValueInEffect: false });
  const { nodes, totalCount, pageInfo } = list;
  const selection = useSelection(nodes);
  const View = isNarrow ? ActivityCards : ActivityTable;
  return (
    <>
      <ConfirmBar selection={selection}>
        {isNarrow && <OrderChoice sort={sort} onSort={onSort} />}
        {trust && <DownloadAll filter={filter} sort={sort} trust={trust} total={totalCount} />}
      </ConfirmBar>
      <View activities={nodes} sort={sort} onSort={onSort} selection={selection} />
      <ShowMore
        shown={nodes.length}
        total={totalCount}
        onMore={pageInfo.hasNextPage ? () => onMore(pageInfo.endCursor) : undefined}
      />
    </>
  );
}
