import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type DecisionLineFragment, DecisionsDocument } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import phone from "../shared/PhoneList.module.css";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { DecisionControls } from "./DecisionControls.tsx";
import { DecisionDownload } from "./DecisionDownload.tsx";
import { DecisionState } from "./DecisionState.tsx";
import styles from "./Decisions.module.css";
import { STANCES } from "./decision-words.ts";
import { useDecisionFilter } from "./useDecisionFilter.ts";

const PAGE_SIZE = 50;

/** Decisions, those that are open first. */
export function DecisionRegister() {
  const { t } = useTranslation();
  const { filter, isSet, clear } = useDecisionFilter();
  const answer = useQuery(DecisionsDocument, { variables: { filter, first: PAGE_SIZE } });
  return (
    <>
      <DecisionControls>
        <DecisionDownload filter={filter} />
      </DecisionControls>
      <QueryView answer={answer}>
        {({ decisions }) =>
          decisions.totalCount === 0 ? (
            <EmptyState title={t(isSet ? "decisions.none.filtered" : "decisions.none")}>
              {isSet ? (
                <button type="button" className="button-link" onClick={clear}>
                  {t("decisions.filter.clear")}
                </button>
              ) : (
                t("decisions.none.why")
              )}
            </EmptyState>
          ) : (
            <>
              <DecisionTable decisions={decisions.nodes} />
              <ShowMore page={decisions} onMore={(after) => answer.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </QueryView>
    </>
  );
}

const COLUMNS = ["title", "type", "state", "ledBy", "parties", "stances"] as const;
const WIDTHS: Readonly<Partial<Record<(typeof COLUMNS)[number], string | undefined>>> = {
  title: styles.wide,
  parties: styles.narrow,
};

function DecisionTable({ decisions }: { readonly decisions: readonly DecisionLineFragment[] }) {
  const { t } = useTranslation();
  return (
    <table className={`list-table ${phone.table}`}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={WIDTHS[column]}>
              {t(`decisions.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {decisions.map((decision) => (
          <DecisionRow key={decision.id} decision={decision} />
        ))}
      </tbody>
    </table>
  );
}

function DecisionRow({ decision }: { readonly decision: DecisionLineFragment }) {
  const { t } = useTranslation();
  const { slug, title, type, isOwnProgramme, isPublic, ledBy, parties, stanceCounts } = decision;
  const { count, list } = useFormat();
  const stances = STANCES.flatMap((stance) =>
    stanceCounts
      .filter((each) => each.stance === stance)
      .map((each) => `${t(`decisions.stance.${stance}`)} ${count(each.count)}`),
  );
  return (
    <tr>
      <th scope="row">
        <Link to={`/decisions/${slug}`}>{title}</Link>
        {!isPublic && <span className="small muted regular">{t("decisions.notPublic")}</span>}
      </th>
      <td>
        {t(`decisions.type.${type}`)}
        {isOwnProgramme && <span className="small muted">{t("decisions.ownProgramme")}</span>}
      </td>
      <td>
        <DecisionState decision={decision} />
      </td>
      <td data-head={t("decisions.column.ledBy")}>{ledBy?.name ?? t("decisions.notShown")}</td>
      <td data-head={t("decisions.column.parties")}>
        {parties.length > 0 ? (
          count(parties.length)
        ) : (
          <span className="muted">{t("decisions.parties.none")}</span>
        )}
      </td>
      <td data-head={t("decisions.column.stances")}>
        {stances.length > 0 ? (
          list(stances)
        ) : (
          <span className="muted">{t("decisions.stances.notAsked")}</span>
        )}
      </td>
    </tr>
  );
}
