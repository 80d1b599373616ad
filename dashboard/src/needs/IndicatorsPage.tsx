import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IndicatorsDocument, NeedRightsDocument } from "../gql/later/graphql.ts";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { IndicatorForm } from "./IndicatorForm.tsx";
import { IndicatorList } from "./IndicatorList.tsx";
import styles from "./Needs.module.css";
import { NeedsPage } from "./NeedsPage.tsx";

const PAGE_SIZE = 50;

/** Figures by country that a need may rest on, each by itself, and where another is brought. */
export function IndicatorsPage() {
  const { t } = useTranslation();
  const answer = useQuery(IndicatorsDocument, { variables: { first: PAGE_SIZE } });
  const mayKeep = useQuery(NeedRightsDocument).data?.me.viewerMay.keepNeeds ?? false;
  const [done, setDone] = useState<Done | null>(null);
  const count = (answer.data ?? answer.previousData)?.indicators.totalCount;
  return (
    <NeedsPage
      title={count ? t("needs.indicators.title", { count }) : t("needs.indicators.titleNone")}
      name={t("needs.part.indicators")}
    >
      <p className={`muted ${styles.lead}`}>{t("needs.indicators.lead")}</p>
      <DoneLine done={done} />
      <div className={mayKeep ? styles.columns : undefined}>
        <QueryView answer={answer} keepsFilters={false}>
          {({ indicators }) => (
            <Section title={t("needs.part.indicators")}>
              {indicators.nodes.length === 0 && <EmptyState title={t("needs.indicators.titleNone")} />}
              <IndicatorList
                indicators={indicators.nodes}
                mayKeep={mayKeep}
                onRemoved={(name) => setDone({ words: t("needs.indicator.removed", { name }) })}
              />
              <ShowMore page={indicators} onMore={(after) => answer.fetchMore({ variables: { after } })} />
            </Section>
          )}
        </QueryView>
        {mayKeep && (
          <Section title={t("needs.indicator.bring")}>
            <IndicatorForm />
          </Section>
        )}
      </div>
    </NeedsPage>
  );
}
