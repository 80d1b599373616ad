import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { FrameworkListQuery } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Frameworks.module.css";

interface FrameworkListProps {
  readonly frameworks: FrameworkListQuery["frameworks"];
  readonly onMore: (after: string | null) => Promise<unknown>;
}

const COLUMNS = ["framework", "kind", "reference", "actors", "confirmed", "goals", "activities"] as const;

/** The frameworks of a cycle, those of countries first. */
export function FrameworkList({ frameworks, onMore }: FrameworkListProps) {
  const { t } = useTranslation();
  if (frameworks.totalCount === 0)
    return <EmptyState title={t("frameworks.list.none")}>{t("frameworks.list.none.why")}</EmptyState>;
  return (
    <>
      <table className={`list-table ${styles.table}`}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`frameworks.list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {frameworks.nodes.map((framework) => (
            <FrameworkRow key={framework.code} framework={framework} />
          ))}
        </tbody>
      </table>
      <ShowMore page={frameworks} onMore={onMore} />
    </>
  );
}

interface FrameworkRowProps {
  readonly framework: FrameworkListQuery["frameworks"]["nodes"][number];
}

function FrameworkRow({ framework }: FrameworkRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { code, name, kind, referenceOrganisation, confirmation, goals, activities } = framework;
  const label = (column: (typeof COLUMNS)[number]) => (
    <b className={`regular small ${styles.label}`}>{t(`frameworks.list.${column}`)} </b>
  );
  return (
    <tr>
      <th scope="row">
        <Link to={`/frameworks/${encodeURIComponent(code)}`}>{name}</Link>
      </th>
      <td>{t(`frameworks.kind.${kind}`)}</td>
      <td>
        {label("reference")}
        {referenceOrganisation?.name ?? <span className="muted">{t("frameworks.reference.none")}</span>}
      </td>
      <td>
        {label("actors")}
        {format.count(confirmation.actors)}
      </td>
      <td>
        {label("confirmed")}
        {format.partOf(confirmation.confirmed, confirmation.actors)}
      </td>
      <td>
        {label("goals")}
        {goals.length > 0 ? (
          format.count(goals.length)
        ) : (
          <span className="muted">{t("frameworks.none")}</span>
        )}
      </td>
      <td>
        {label("activities")}
        {format.count(activities)}
      </td>
    </tr>
  );
}
