import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PossibleDuplicatesDocument, UnmergeOutcomeDocument } from "../../gql/later/graphql.ts";
import { Act } from "../../shared/Act.tsx";
import { DoneLine } from "../../shared/DoneLine.tsx";
import { Page } from "../../shared/Page.tsx";
import { QueryView } from "../../shared/QueryView.tsx";
import { ShowMore } from "../../shared/ShowMore.tsx";
import { AlikePair, type Pair } from "./AlikePair.tsx";

const PAGE_SIZE = 20;

/** What was said of the last pair. */
interface LastAnswer {
  readonly words: string;
  /** Slug and title of the record that goes on in the other; null where nothing was merged. */
  readonly merged: { readonly slug: string; readonly title: string } | null;
}

const keyOf = ({ first, second }: Pair): string => `${first.id} ${second.id}`;

/** Records that may be of the same change, a pair at a time: a person says whether they are. */
export function AlikePage() {
  const { t } = useTranslation();
  const [later, setLater] = useState<readonly string[]>([]);
  const [last, setLast] = useState<LastAnswer | null>(null);
  const answer = useQuery(PossibleDuplicatesDocument, { variables: { first: PAGE_SIZE } });
  return (
    <Page
      title={t("impact.alike.title")}
      above={
        <p className="small screen-only">
          <Link to="/impact">{t("nav.changes")}</Link>
        </p>
      }
    >
      <p className="muted readable">{t("impact.alike.lead")}</p>
      <div className="row wrap">
        <DoneLine done={last} />
        {last?.merged && (
          <Act
            mutation={UnmergeOutcomeDocument}
            variables={{ outcome: last.merged.slug }}
            label={t("impact.alike.undo")}
            what={last.merged.title}
            look="button-link"
            onDone={() => setLast({ words: t("impact.alike.undone"), merged: null })}
          />
        )}
      </div>
      <QueryView answer={answer} keepsFilters={false}>
        {({ possibleDuplicates: page }) => {
          const left = page.nodes.filter((pair) => !later.includes(keyOf(pair)));
          const [pair] = left;
          return (
            <>
              {pair ? (
                <AlikePair
                  key={keyOf(pair)}
                  pair={pair}
                  count={page.totalCount}
                  onSame={() =>
                    setLast({
                      words: t("impact.alike.merged", { first: pair.first.title, second: pair.second.title }),
                      merged: pair.second,
                    })
                  }
                  onDifferent={() => setLast({ words: t("impact.alike.kept"), merged: null })}
                  onLater={() => setLater([...later, keyOf(pair)])}
                />
              ) : (
                <NothingLeft isPutOff={later.length > 0} onAgain={() => setLater([])} />
              )}
              {left.length === 0 && page.pageInfo.hasNextPage && (
                <ShowMore page={page} onMore={(after) => answer.fetchMore({ variables: { after } })} />
              )}
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

interface NothingLeftProps {
  /** Whether some were left for later. */
  readonly isPutOff: boolean;
  readonly onAgain: () => void;
}

function NothingLeft({ isPutOff, onAgain }: NothingLeftProps) {
  const { t } = useTranslation();
  return (
    <p>
      {t(isPutOff ? "impact.alike.putOff" : "impact.alike.none")}{" "}
      {isPutOff && (
        <button type="button" className="button-link" onClick={onAgain}>
          {t("impact.alike.again")}
        </button>
      )}
    </p>
  );
}
