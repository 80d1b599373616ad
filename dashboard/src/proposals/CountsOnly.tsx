import { useTranslation } from "react-i18next";
import type { ProposedToQuery } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { ProposalMark } from "./ProposalMark.tsx";
import styles from "./Proposals.module.css";

interface CountsOnlyProps {
  readonly counts: NonNullable<ProposedToQuery["decision"]>["proposalCounts"];
}

/** How many proposals stand how, for whoever may not read them; or why that is not told. */
export function CountsOnly({ counts: { total, counts, whyNot } }: CountsOnlyProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!counts || typeof total !== "number")
    return <EmptyState title={whyNot ?? ""}>{t("proposals.readByNetwork")}</EmptyState>;
  return (
    <>
      <p>{t("proposals.counted", { count: total })}</p>
      <table className={`list-table ${styles.counts}`}>
        <thead>
          <tr>
            <th scope="col">{t("proposals.column.status")}</th>
            <th scope="col">{t("proposals.column.count")}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ status, count }) => (
            <tr key={status}>
              <th scope="row">
                <ProposalMark status={status} />
              </th>
              <td>{format.count(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted readable">{t("proposals.readByNetwork")}</p>
    </>
  );
}
