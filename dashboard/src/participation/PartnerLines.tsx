import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import {
  type LedgerFilter,
  ParticipationScoresDocument,
  type ScoreFactsFragment,
} from "../gql/later/graphql.ts";
import { ScoreActs } from "../shared/participation/ScoreActs.tsx";
import { ScoreLine } from "../shared/participation/ScoreLine.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import styles from "./ParticipationPage.module.css";

const PAGE_SIZE = 100;

interface PartnerLinesProps {
  readonly filter: LedgerFilter;
  /** Whether the page is of an earlier day; what a partner said is kept as it stands today. */
  readonly isEarlier: boolean;
}

/** A part for each partner of whom the reader may read by name what it said and what is claimed of it. */
export function PartnerLines({ filter, isEarlier }: PartnerLinesProps) {
  const { t } = useTranslation();
  const answer = useQuery(ParticipationScoresDocument, {
    variables: { filter, first: PAGE_SIZE },
    skip: isEarlier,
  });
  if (isEarlier)
    return (
      <Section title={t("participation.lines")}>
        <p className="record muted">{t("participation.lines.now")}</p>
      </Section>
    );
  return (
    <Section title={t("participation.lines")}>
      <p className="muted readable">{t("participation.lines.who")}</p>
      <QueryView answer={answer}>
        {({ participationScores: page }) => (
          <>
            {page.nodes.length === 0 && <p className="record muted">{t("participation.lines.none")}</p>}
            {[...Map.groupBy(page.nodes, ({ organisation }) => organisation.id)].map(([id, scores]) => (
              <PartnerLine key={id} scores={scores} isWhole={!page.pageInfo.hasNextPage} />
            ))}
            <ShowMore page={page} onMore={(after) => answer.fetchMore({ variables: { after } })} />
          </>
        )}
      </QueryView>
    </Section>
  );
}

interface PartnerLineProps {
  readonly scores: readonly ScoreFactsFragment[];
  /** Whether all scores are there: those of a partner may stand on several pages. */
  readonly isWhole: boolean;
}

function PartnerLine({ scores, isWhole }: PartnerLineProps) {
  const { t } = useTranslation();
  const [first] = scores;
  if (!first) return null;
  const claims = scores.filter(({ assessedBy }) => assessedBy === "SECRETARIAT").length;
  return (
    <details open={scores.some(isOwn)} className={styles.partner}>
      <summary>
        <b>{first.organisation.name}</b>{" "}
        {isWhole && (
          <span className="muted">
            {t("participation.lines.count", { scores: scores.length - claims, claims })}
          </span>
        )}
      </summary>
      <ul className="plain-list">
        {scores.map((score) => (
          <ScoreLine
            key={score.id}
            score={score}
            name={<Link to={`/decisions/${score.decision.slug}`}>{score.decision.title}</Link>}
          >
            <ScoreActs score={score} />
          </ScoreLine>
        ))}
      </ul>
    </details>
  );
}

/** What the reader's own partner said; it stands open. */
const isOwn = ({ assessedBy, mayChange }: ScoreFactsFragment): boolean =>
  assessedBy === "PARTNER" && mayChange;
