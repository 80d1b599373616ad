import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { SimulateDocument, WhatIfChoicesDocument } from "../gql/later/graphql.ts";
import { toInput } from "../shared/changes-address.ts";
import { FilterBar } from "../shared/filter/FilterBar.tsx";
import { FilterWords } from "../shared/filter/FilterWords.tsx";
import { toCoverageFilter } from "../shared/filter/url-filter.ts";
import { Page } from "../shared/Page.tsx";
import { useWeights } from "../shared/profile/useWeights.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { useResolvedFilter } from "../shared/useResolvedFilter.ts";
import { useShown } from "../shared/useShown.ts";
import { BasisChoice } from "./BasisChoice.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { IntentionSection } from "./IntentionSection.tsx";
import { Refused } from "./Refused.tsx";
import { ScenarioSection } from "./ScenarioSection.tsx";
import { SimulatedView } from "./SimulatedView.tsx";
import { StartHere } from "./StartHere.tsx";
import { useScenarioAddress } from "./useScenarioAddress.ts";
import { WeightNote } from "./WeightNote.tsx";
import { WeightSelect } from "./WeightSelect.tsx";
import styles from "./WhatIf.module.css";
import { findWhatIf, type Simulated } from "./what-if-finding.ts";

/** What would be if some things changed: they are supposed on the left, and what comes of them stands on the right. */
export function WhatIfPage() {
  const { t } = useTranslation();
  const filter = useResolvedFilter();
  const address = useScenarioAddress();
  const { changes, basis, withIntentions } = address;
  const isStarted = changes.length > 0 || withIntentions;
  const coverage = toCoverageFilter(filter);
  const weights = useWeights();
  const weightSet = weights.chosen[0]?.id ?? null;
  const choices = useQuery(WhatIfChoicesDocument, {
    variables: { filter: coverage },
    skip: filter.years === null,
  });
  const answer = useQuery(SimulateDocument, {
    variables: { changes: changes.map(toInput), filter: coverage, basis, withIntentions, weightSet },
    skip: filter.years === null || !isStarted || weights.answer.loading,
  });
  const { data, asked, isPrevious } = useShown(answer, filter);
  const simulated = isStarted && !isPrevious ? data?.simulate : undefined;
  // what nothing answered may be asked again; what was refused has to be changed
  const refusal = isStarted && !simulated && CombinedGraphQLErrors.is(answer.error) ? answer.error : null;
  const title = useWhatIfTitle(simulated);
  return (
    <Page title={title} name={t("nav.whatIf")}>
      <FilterBar showWords={simulated ? t("coverage.show", { count: simulated.trust.activities }) : null}>
        <BasisChoice basis={basis} onBasis={address.setBasis} />
        <WeightSelect sets={weights.sets ?? []} weightSet={weightSet} onWeightSet={weights.choose} />
      </FilterBar>
      <FilterWords filter={asked} />
      <WeightNote {...weights} />
      <QueryView answer={choices}>
        {(found) => (
          <div className={styles.columns}>
            <div className={styles.supposed}>
              <ChangeList
                changes={changes}
                leaving={address.leaving}
                onChanges={address.setChanges}
                choices={found}
                simulated={simulated?.changes ?? []}
              />
            </div>
            <div className={styles.outcome}>
              {!isStarted && <StartHere address={address} choices={found} />}
              {refusal && <Refused error={refusal} />}
              {isStarted && !refusal && (
                <QueryView answer={answer}>
                  {({ simulate }) => <SimulatedView simulated={simulate} filter={asked} />}
                </QueryView>
              )}
            </div>
            <div className={styles.kept}>
              <IntentionSection address={address} choices={found} />
              <ScenarioSection address={address} filter={asked} simulated={simulated} choices={found} />
            </div>
          </div>
        )}
      </QueryView>
    </Page>
  );
}

/** The finding as a sentence of two halves; the name of the view where nothing is supposed. */
function useWhatIfTitle(simulated: Simulated | undefined): string {
  const { t } = useTranslation();
  const finding = simulated && findWhatIf(simulated);
  if (!finding) return t("scenarios.title");
  const { supposed, outcome } = finding;
  return t("scenarios.finding", {
    supposed: t(supposed.key, supposed.values),
    outcome: t(outcome.key, outcome.values),
  });
}
