import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import {
  type FrameworkFactsFragment,
  FrameworkTableDocument,
  type TableRowFactsFragment,
} from "../gql/later/graphql.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Frameworks.module.css";
import { activitiesOfRow, placesOf, yearsOf } from "./framework-words.ts";
import { LinkActivities } from "./LinkActivities.tsx";

/** As much as one page takes along: what is carried into a meeting is the whole table. */
const PAGE_SIZE = 200;

interface FrameworkTableProps {
  readonly code: string;
  /** Left out where none is recorded under the code. */
  readonly framework?: FrameworkFactsFragment;
}

/** Actors × partners × places × themes: what is linked to the framework, and what its actors do beside it. */
export function FrameworkTable({ code, framework }: FrameworkTableProps) {
  const { t } = useTranslation();
  const answer = useQuery(FrameworkTableDocument, { variables: { code, first: PAGE_SIZE } });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <Section title={t("frameworks.table")}>
      <p className={`small muted ${styles.about}`}>{t("frameworks.table.about")}</p>
      {framework?.viewerMay.linkActivities && (
        <OpenForm label={t("frameworks.link.open")}>
          {() => <LinkActivities framework={framework} />}
        </OpenForm>
      )}
      <QueryView answer={answer} keepsFilters={false}>
        {({ frameworkTable }) =>
          frameworkTable.totalCount === 0 ? (
            <p className="record">
              {t("frameworks.table.none")} <span className="muted">{t("frameworks.table.none.why")}</span>
            </p>
          ) : (
            <>
              <Rows code={code} rows={frameworkTable.nodes} />
              <ShowMore page={frameworkTable} onMore={more} />
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

const COLUMNS = ["actor", "partner", "place", "theme", "goal", "years", "link"] as const;
const NARROW: readonly string[] = ["goal", "years"];

interface RowsProps {
  readonly code: string;
  readonly rows: readonly TableRowFactsFragment[];
}

function Rows({ code, rows }: RowsProps) {
  const { t } = useTranslation();
  return (
    <table className={`list-table ${styles.table}`}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={NARROW.includes(column) ? styles.narrow : undefined}>
              {t(`frameworks.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.actor.id} ${row.partner?.id} ${row.isLinked}`} code={code} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ code, row }: { readonly code: string; readonly row: TableRowFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { actor, isActor, partner, isLinked, themes, goals, activities } = row;
  const places = placesOf(row);
  const counted = t("frameworks.activities", { count: activities });
  const address = activitiesOfRow(code, row);
  return (
    <tr>
      <th scope="row">
        <Link to={`/organisations/${actor.slug}`}>{actor.name}</Link>
        {!isActor && <span className="small muted regular">{t("frameworks.notActor")}</span>}
      </th>
      <td>
        {partner ? (
          <Link to={`/organisations/${partner.slug}`}>{partner.name}</Link>
        ) : (
          <span className="muted">{t("frameworks.noPartner")}</span>
        )}
      </td>
      <Cell column="place" words={format.list(places)} />
      <Cell column="theme" words={format.list(themes.map(({ name }) => name))} />
      <Cell column="goal" words={goals.map(({ position }) => position).join(", ")} />
      <Cell column="years" words={yearsOf(row)} />
      <td>
        {t(isLinked ? "frameworks.linked" : "frameworks.beside")}
        <span className="small muted">{address ? <Link to={address}>{counted}</Link> : counted}</span>
      </td>
    </tr>
  );
}

interface CellProps {
  readonly column: (typeof COLUMNS)[number];
  /** Empty where nothing is recorded. */
  readonly words: string;
}

/** A cell that names its column where the columns stand below each other. */
function Cell({ column, words }: CellProps) {
  const { t } = useTranslation();
  return (
    <td>
      <b className={`regular small ${styles.label}`}>{t(`frameworks.column.${column}`)} </b>
      {words || <span className="muted">{t("frameworks.notStated")}</span>}
    </td>
  );
}
