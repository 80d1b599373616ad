import { useQuery } from "@apollo/client/react";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { CoverageDifferenceDocument } from "../../gql/later/graphql.ts";
import { calendarDay, daysBefore, today } from "../../shared/calendar-day.ts";
import { downloadText } from "../../shared/download.ts";
import { toCoverageFilter } from "../../shared/filter/url-filter.ts";
import { QueryView } from "../../shared/QueryView.tsx";
import { useMe } from "../../shared/shell.ts";
import tools from "../../shared/Tools.module.css";
import { useFileFacts } from "../../shared/useFileFacts.ts";
import { useFormat } from "../../shared/useFormat.ts";
import { useUrlValue } from "../../shared/useUrlFilter.ts";
import { SnapshotSection } from "../snapshots/SnapshotSection.tsx";
import { useAxisLabel } from "../useCellWords.ts";
import type { CoverageViewProps } from "../view-props.ts";
import { ChangeChoice } from "./ChangeChoice.tsx";
import { DifferenceTable } from "./DifferenceTable.tsx";
import { printDifference } from "./difference-csv.ts";
import { type Difference, differenceRows, findDifference, parseChange } from "./difference-rows.ts";
import { EarlierDay } from "./EarlierDay.tsx";

/** What the coverage was a year before, unless the reader chose another day. */
const DAYS_BACK = 365;

/** What changed between an earlier day and the day of the page, which is now or the one that it is asked as of. */
export function CoverageDifferenceView(props: CoverageViewProps) {
  const { filter, axes, onTitle } = props;
  const { t } = useTranslation();
  const mayReadPeers = useMe()?.viewerMay.readAmongPeers;
  const [fromText, setFrom] = useUrlValue("from");
  const later = filter.asOf ?? today();
  const chosen = calendarDay(fromText);
  const from = chosen !== null && chosen < later ? chosen : daysBefore(later, DAYS_BACK);
  const answer = useQuery(CoverageDifferenceDocument, {
    variables: { ...axes, filter: toCoverageFilter({ ...filter, asOf: null }), from, to: filter.asOf },
  });
  const title = useDifferenceTitle(answer.data?.coverageDifference);
  useEffect(() => {
    onTitle(title);
    return () => onTitle(null);
  }, [title, onTitle]);
  return (
    <>
      <EarlierDay day={from} before={later} onDay={(day) => setFrom(day, { replace: true })} />
      <p className="small muted readable">{t("difference.meaning")}</p>
      <QueryView answer={answer}>
        {({ coverageDifference }) => <ShownDifference {...props} difference={coverageDifference} />}
      </QueryView>
      {mayReadPeers && <SnapshotSection filter={filter} trust={props.matrix.trust} />}
    </>
  );
}

/** The finding as the title of the page; null while nothing is known. */
function useDifferenceTitle(difference: Difference | undefined): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  if (!difference) return null;
  const { key, changes } = findDifference(difference);
  return t(key, {
    from: format.dateInWords(difference.from),
    to: format.dateInWords(difference.to),
    changes: format.list(changes.map(({ change, count }) => t(`difference.count.${change}`, { count }))),
  });
}

function ShownDifference(props: CoverageViewProps & { readonly difference: Difference }) {
  const { difference, matrix, filter, axes, onOpen } = props;
  const { t } = useTranslation();
  const labelOf = useAxisLabel();
  const fileFacts = useFileFacts();
  const [changeText, setChange] = useUrlValue("change");
  const change = parseChange(changeText);
  const rows = useMemo(() => differenceRows(difference, change, labelOf), [difference, change, labelOf]);
  const download = () =>
    downloadText(
      `onze-${t("difference.fileName")}-${difference.from}-${difference.to}.csv`,
      printDifference({ rows, axes, days: difference }, fileFacts(matrix.trust, filter)),
    );
  if (difference.cells.length === 0) return null;
  return (
    <>
      <div className={tools.spread}>
        <ChangeChoice difference={difference} change={change} onChange={setChange} />
        <button type="button" className="button screen-only" onClick={download}>
          {t("table.download")}
        </button>
      </div>
      <DifferenceTable rows={rows} difference={difference} onOpen={onOpen} />
    </>
  );
}
