import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { OneScenarioDocument, ScenariosDocument, type WhatIfChoicesQuery } from "../gql/later/graphql.ts";
import { Dialog } from "../shared/Dialog.tsx";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { ScenarioForm } from "./ScenarioForm.tsx";
import { ScenarioLine } from "./ScenarioLine.tsx";
import type { ScenarioAddress } from "./useScenarioAddress.ts";
import styles from "./WhatIf.module.css";
import type { Simulated } from "./what-if-finding.ts";

const PAGE_SIZE = 20;

interface ScenarioSectionProps {
  readonly address: ScenarioAddress;
  readonly filter: UrlFilter;
  /** Undefined while nothing is answered: what cannot be computed is not kept. */
  readonly simulated: Simulated | undefined;
  readonly choices: WhatIfChoicesQuery;
}

/** The scenarios that are kept: the reader's own and those that others share, and a way to keep this one. */
export function ScenarioSection({ address, filter, simulated, choices }: ScenarioSectionProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const answer = useQuery(ScenariosDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: "cache-and-network",
  });
  const opened = useQuery(OneScenarioDocument, {
    variables: { id: address.scenario ?? "" },
    skip: address.scenario === null,
  });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  const mayKeep = choices.me.viewerMay.keepScenarios && simulated && address.changes.length > 0;
  const scenario = address.scenario === null ? null : (opened.data?.scenario ?? null);
  return (
    <Section title={t("scenarios.kept")}>
      <DoneLine done={done} />
      {mayKeep && (
        <p className={`screen-only ${styles.tools}`}>
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {t("scenarios.save")}
          </button>
        </p>
      )}
      <QueryView answer={answer} keepsFilters={false}>
        {({ scenarios }) => (
          <>
            <ul className="plain-list">
              {scenarios.nodes.map((each) => (
                <ScenarioLine
                  key={each.id}
                  scenario={each}
                  isOpen={each.id === address.scenario}
                  onDone={(words) => setDone({ words })}
                />
              ))}
            </ul>
            {scenarios.nodes.length === 0 && <p className="muted">{t("scenarios.kept.none")}</p>}
            <ShowMore page={scenarios} onMore={more} />
          </>
        )}
      </QueryView>
      {isOpen && (
        <Dialog title={t("scenarios.save")} onClose={() => setOpen(false)}>
          <ScenarioForm
            scenario={scenario?.mayChange ? scenario : null}
            address={address}
            filter={filter}
            choices={choices}
            onDone={(kept) => {
              setOpen(false);
              address.setScenario(kept);
              setDone({ words: t("scenarios.saved") });
            }}
          />
        </Dialog>
      )}
    </Section>
  );
}
