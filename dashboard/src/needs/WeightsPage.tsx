import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NeedRightsDocument, NeedWeightSetsDocument } from "../gql/later/graphql.ts";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import styles from "./Needs.module.css";
import { NeedsPage } from "./NeedsPage.tsx";
import { WeightDownload } from "./WeightDownload.tsx";
import { WeightForm } from "./WeightForm.tsx";
import { WeightSetList } from "./WeightSetList.tsx";
import { WeightTables } from "./WeightTables.tsx";

const PAGE_SIZE = 20;

/** How much need people decided that themes and countries stand for: sets side by side, never averaged. */
export function WeightsPage() {
  const { t } = useTranslation();
  const answer = useQuery(NeedWeightSetsDocument, { variables: { first: PAGE_SIZE } });
  const mayKeep = useQuery(NeedRightsDocument).data?.me.viewerMay.keepNeeds ?? false;
  const [done, setDone] = useState<Done | null>(null);
  const count = (answer.data ?? answer.previousData)?.needWeightSets.totalCount;
  return (
    <NeedsPage
      title={count ? t("needs.weights.title", { count }) : t("needs.weights.titleNone")}
      name={t("needs.part.weights")}
    >
      <p className={`muted ${styles.lead}`}>{t("needs.weights.lead")}</p>
      <DoneLine done={done} />
      <QueryView answer={answer} keepsFilters={false}>
        {({ needWeightSets }) => (
          <>
            {needWeightSets.nodes.length === 0 && (
              <EmptyState title={t("needs.weights.titleNone")}>{t("needs.weights.none.why")}</EmptyState>
            )}
            <WeightTables sets={needWeightSets.nodes} />
            {needWeightSets.nodes.length > 0 && (
              <p className="row wrap">
                <WeightDownload />
              </p>
            )}
            <div className={mayKeep ? styles.columns : undefined}>
              <Section title={t("needs.weights.decisions")}>
                <WeightSetList
                  sets={needWeightSets.nodes}
                  mayKeep={mayKeep}
                  onRemoved={(title) => setDone({ words: t("needs.weights.removed", { title }) })}
                />
                <ShowMore
                  page={needWeightSets}
                  onMore={(after) => answer.fetchMore({ variables: { after } })}
                />
              </Section>
              {mayKeep && (
                <Section title={t("needs.weights.add")}>
                  <WeightForm onSaved={(title) => setDone({ words: t("needs.weights.saved", { title }) })} />
                </Section>
              )}
            </div>
          </>
        )}
      </QueryView>
    </NeedsPage>
  );
}
