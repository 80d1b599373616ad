import { useQuery } from "@apollo/client/react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { CellRecordsDocument, type CellRecordsQuery } from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { Drawer } from "../shared/Drawer.tsx";
import { printFilter, toCoverageFilter, type UrlFilter } from "../shared/filter/url-filter.ts";
import { useValueNames } from "../shared/filter/useFacetOptions.ts";
import { type OpenCell, printCellKey } from "../shared/grid/cell-key.ts";
import { Mark, markOfCell } from "../shared/Mark.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useMe } from "../shared/shell.ts";
import { useFormat } from "../shared/useFormat.ts";
import { useRecordIds } from "../shared/visibility/record-parts.ts";
import { type Axes, FACETS } from "./axis/axes.ts";
import styles from "./CellDrawer.module.css";
import { cellFilter } from "./cell-filter.ts";
import { useComparedSlug } from "./compare/useCompared.ts";
import { countSide, groupRecords, sidesAgainst } from "./records.ts";
import { SideSection } from "./SideSection.tsx";
import { useAxisLabel } from "./useCellWords.ts";
import { useCoverageWords } from "./useCoverageWords.ts";
import type { Matrix, MatrixCell } from "./view-props.ts";

/** More records than fit a drawer are read on the page of activities, one link away. */
const MOST_RECORDS = 50;

interface CellDrawerProps {
  readonly open: OpenCell;
  readonly filter: UrlFilter;
  readonly axes: Axes;
  readonly matrix: Matrix;
  readonly onClose: () => void;
}

/** The records behind a cell, a row or a column, down to the line of the file that each comes from. */
export function CellDrawer({ open, filter, axes, matrix, onClose }: CellDrawerProps) {
  const { t } = useTranslation();
  const mayReadPeers = useMe()?.viewerMay.readAmongPeers ?? false;
  const key = printCellKey(open);
  const narrowed = cellFilter(filter, open, axes);
  const chosen = printFilter(narrowed);
  const opener = useCallback(
    () => document.querySelector<HTMLElement>(`#main [data-key="${CSS.escape(key)}"]`),
    [key],
  );
  return (
    <Drawer
      subject={key}
      above={<Where open={open} filter={filter} axes={axes} matrix={matrix} />}
      heading={<Heading open={open} axes={axes} matrix={matrix} />}
      onClose={onClose}
      opener={opener}
    >
      <StateNote open={open} matrix={matrix} />
      <CellRecords key={key} open={open} filter={filter} axes={axes} cell={findCell({ open, matrix })} />
      <p className={styles.actions}>
        <Link className="button" to={`/activities?${chosen}`}>
          {t("drawer.activities")}
        </Link>
        <Link className="button" to={`/impact?${printFilter({ ...narrowed, years: null, asOf: null })}`}>
          {t("drawer.impact")}
        </Link>
        {mayReadPeers && (
          <>
            <Link className="button" to={`/overlaps?${chosen}`}>
              {t("drawer.overlaps")}
            </Link>
            <Link className="button" to={`/what-if?${chosen}`}>
              {t("drawer.whatIf")}
            </Link>
          </>
        )}
        <CopyLink />
      </p>
    </Drawer>
  );
}

interface CellRecordsProps extends Pick<CellDrawerProps, "open" | "filter" | "axes"> {
  readonly cell: MatrixCell | undefined;
}

/** The records of what is open now: those of what was open before must never stand under its name. */
function CellRecords({ open, filter, axes, cell }: CellRecordsProps) {
  const answer = useQuery(CellRecordsDocument, {
    variables: {
      filter: toCoverageFilter(cellFilter(filter, open, axes)),
      first: MOST_RECORDS,
      withNetworks: filter.network !== null,
    },
  });
  return (
    <QueryView answer={answer}>
      {({ activities }) => (
        <FoundRecords found={activities} open={open} filter={filter} axes={axes} cell={cell} />
      )}
    </QueryView>
  );
}

interface FoundRecordsProps extends CellRecordsProps {
  readonly found: CellRecordsQuery["activities"];
}

function FoundRecords({ found: { nodes, totalCount }, open, filter, axes, cell }: FoundRecordsProps) {
  const { t } = useTranslation();
  const recordIds = useRecordIds(nodes);
  const compared = useComparedSlug();
  const chosen = cellFilter(filter, open, axes);
  const [theme, ...others] = chosen.themes;
  const question = { theme: others.length === 0 ? (theme ?? null) : null, filter: chosen };
  return (
    <>
      {groupRecords(sidesAgainst(nodes, compared), question).map((records) => (
        <SideSection
          key={records.side}
          records={records}
          counts={countSide(records, cell, nodes.length === totalCount)}
          recordIds={recordIds}
        />
      ))}
      {totalCount > nodes.length && (
        <p className="muted">{t("drawer.more", { shown: nodes.length, count: totalCount })}</p>
      )}
    </>
  );
}

type PartProps = Pick<CellDrawerProps, "open" | "axes" | "matrix">;

function useNames({ open, axes, matrix }: PartProps) {
  const axisLabel = useAxisLabel();
  const row = matrix.rows.find(({ key }) => key === open.row);
  const column = matrix.columns.find(({ key }) => key === open.column);
  // A link may name what the present filter no longer shows.
  const isAbsent = (open.row !== null && !row) || (open.column !== null && !column);
  const nameOf = useValueNames(isAbsent);
  return {
    row: row ? axisLabel(row, "row") : open.row && nameOf(FACETS[axes.rows], open.row),
    column: column ? axisLabel(column, "column") : open.column && nameOf(FACETS[axes.columns], open.column),
  };
}

function Where({ open, filter, axes, matrix }: PartProps & { readonly filter: UrlFilter }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { row, column } = useNames({ open, axes, matrix });
  const years = filter.years?.length ? format.list(filter.years.map(String)) : t("drawer.allYears");
  return <>{`${[row, column].filter((name) => name !== null).join(" × ")}, ${years}`}</>;
}

function findCell({ open, matrix }: Pick<PartProps, "open" | "matrix">) {
  return matrix.cells.find(({ row, column }) => row === open.row && column === open.column);
}

function Heading({ open, axes, matrix }: PartProps) {
  const t = useCoverageWords();
  const { row, column } = useNames({ open, axes, matrix });
  if (open.row === null || open.column === null)
    return <>{t("drawer.whole", { name: row ?? column ?? "" })}</>;
  const cell = findCell({ open, matrix });
  if (!cell) {
    return (
      <>
        <Mark name="z" /> <span>{t("drawer.NOTHING_RECORDED")}</span>
      </>
    );
  }
  const side = cell.state === "UMBRELLA_ONLY" ? cell.umbrella.partners : cell.members.organisations;
  return (
    <>
      <Mark name={markOfCell(cell)} /> <span>{t(`drawer.${cell.state}`, { count: side })}</span>
    </>
  );
}

/** What the state means and what it does not; a whole row or column has no state of its own. */
function StateNote({ open, matrix }: Pick<PartProps, "open" | "matrix">) {
  const { t } = useTranslation();
  if (open.row === null || open.column === null) return null;
  const state = findCell({ open, matrix })?.state ?? "NOTHING_RECORDED";
  if (state === "UMBRELLA_ONLY" || state === "MEMBERS_ONLY") return null;
  return <p className="muted">{t(`drawer.note.${state}`)}</p>;
}
