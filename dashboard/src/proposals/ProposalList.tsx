import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { type ProposalFilter, ProposalsDocument, type ProposedToQuery } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { FewChoice } from "../shared/inputs/FewChoice.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { ProposalCards } from "./ProposalCards.tsx";
import styles from "./Proposals.module.css";

const PAGE_SIZE = 50;

/** What can be chosen, by the word in the address; all of them where there is none. */
const CHOICES: Readonly<Record<string, Pick<ProposalFilter, "waiting" | "late">>> = {
  late: { late: true },
  waiting: { waiting: true },
  answered: { waiting: false },
};

interface ProposalListProps {
  readonly decision: NonNullable<ProposedToQuery["decision"]>;
  readonly onDone: (words: string) => void;
}

/** The proposals of a decision, those that wait longest first. */
export function ProposalList({ decision, onDone }: ProposalListProps) {
  const { t } = useTranslation();
  const [asked, choose] = useUrlValue("show");
  const chosen = asked !== null && asked in CHOICES ? asked : null;
  const filter = { decision: decision.slug, ...(chosen && CHOICES[chosen]) };
  const answer = useQuery(ProposalsDocument, { variables: { filter, first: PAGE_SIZE } });
  return (
    <>
      <div className={`screen-only ${styles.controls}`} data-controls>
        <FewChoice
          name={t("proposals.show")}
          options={[
            { value: null, words: t("proposals.show.all") },
            ...Object.keys(CHOICES).map((value) => ({ value, words: t(`proposals.show.${value}`) })),
          ]}
          value={chosen}
          onChange={choose}
        />
      </div>
      {chosen && <p className="print-only">{t(`proposals.show.${chosen}`)}</p>}
      <QueryView answer={answer}>
        {({ proposals }) =>
          proposals.totalCount === 0 ? (
            <EmptyState title={t(chosen ? "proposals.none.chosen" : "proposals.none")}>
              {!chosen && <p>{t("proposals.none.why")}</p>}
            </EmptyState>
          ) : (
            <ProposalCards
              page={proposals}
              onMore={(after) => answer.fetchMore({ variables: { after } })}
              onDone={onDone}
            />
          )
        }
      </QueryView>
    </>
  );
}
