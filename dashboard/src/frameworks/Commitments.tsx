import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import {
  type CommitmentFactsFragment,
  CommitmentsDocument,
  type FrameworkFactsFragment,
} from "../gql/later/graphql.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { CommitmentDownload } from "./CommitmentDownload.tsx";
import { CommitmentForm } from "./CommitmentForm.tsx";
import { CommitmentStateForm } from "./CommitmentStateForm.tsx";
import styles from "./Frameworks.module.css";

const PAGE_SIZE = 50;

/** What actors promised each other, by the day on which it is due. */
export function Commitments({ framework }: { readonly framework: FrameworkFactsFragment }) {
  const { t } = useTranslation();
  const { code, viewerMay } = framework;
  const answer = useQuery(CommitmentsDocument, { variables: { framework: code, first: PAGE_SIZE } });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <Section title={t("frameworks.commitments")}>
      <QueryView answer={answer} keepsFilters={false}>
        {({ commitments }) =>
          commitments.totalCount === 0 ? (
            <p className="record">{t("frameworks.commitments.none")}</p>
          ) : (
            <>
              <CommitmentTable commitments={commitments.nodes} />
              <ShowMore page={commitments} onMore={more} />
              <p className="row wrap">
                <CommitmentDownload framework={framework} />
              </p>
            </>
          )
        }
      </QueryView>
      {viewerMay.edit && (
        <div className={styles.acts}>
          <OpenForm label={t("frameworks.commitment.add")}>
            {(close) => <CommitmentForm framework={framework} onDone={close} />}
          </OpenForm>
        </div>
      )}
    </Section>
  );
}

const COLUMNS = ["text", "owner", "with", "due", "state"] as const;

function CommitmentTable({ commitments }: { readonly commitments: readonly CommitmentFactsFragment[] }) {
  const { t } = useTranslation();
  return (
    <table className={`list-table ${styles.table}`}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`frameworks.commitment.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {commitments.map((commitment) => (
          <CommitmentRow key={commitment.id} commitment={commitment} />
        ))}
      </tbody>
    </table>
  );
}

function CommitmentRow({ commitment }: { readonly commitment: CommitmentFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { text, goal, owner, parties, haveLeft, dueOn, state, stateOn, note, isLate, mayChange } = commitment;
  return (
    <tr>
      <th scope="row">
        {text}
        {goal && (
          <span className="small muted regular">
            {t("frameworks.commitment.goal", { position: goal.position, name: goal.name })}
          </span>
        )}
      </th>
      <td>
        {owner.name}
        {haveLeft.length > 0 && (
          <span className="small muted">
            {t("frameworks.commitment.left", { names: format.list(haveLeft.map(({ name }) => name)) })}
          </span>
        )}
      </td>
      <td>
        {parties.length > 0 ? format.list(parties.map(({ name }) => name)) : t("frameworks.commitment.all")}
      </td>
      <td>
        {format.dateInWords(dueOn)}
        {isLate && <span className={`small ${styles.late}`}>{t("frameworks.commitment.late")}</span>}
      </td>
      <td>
        {t(`frameworks.state.${state}`)}
        <span className="small muted">
          {t("frameworks.commitment.since", { date: format.dateInWords(stateOn) })}
        </span>
        {note && <span className="small muted">{note}</span>}
        {mayChange && (
          <OpenForm label={t("frameworks.commitment.change")} what={text} look="button-link">
            {(close) => <CommitmentStateForm commitment={commitment} onDone={close} />}
          </OpenForm>
        )}
      </td>
    </tr>
  );
}
