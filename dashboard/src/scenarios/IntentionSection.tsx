import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IntentionsDocument, type WhatIfChoicesQuery } from "../gql/later/graphql.ts";
import { Dialog } from "../shared/Dialog.tsx";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { IntentionForm } from "./IntentionForm.tsx";
import { IntentionLine } from "./IntentionLine.tsx";
import type { ScenarioAddress } from "./useScenarioAddress.ts";
import styles from "./WhatIf.module.css";

const PAGE_SIZE = 20;

interface IntentionSectionProps {
  readonly address: ScenarioAddress;
  readonly choices: WhatIfChoicesQuery;
}

/** What organisations announced to one another: a list, a switch that supposes all of it, and a way to announce something. */
export function IntentionSection({ address, choices }: IntentionSectionProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const answer = useQuery(IntentionsDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: "cache-and-network",
  });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <Section title={t("scenarios.intentions")}>
      <p className="muted readable">{t("scenarios.intentions.who")}</p>
      <QueryView answer={answer} keepsFilters={false}>
        {({ intentions }) => (
          <>
            {intentions.nodes.length > 0 && (
              <div className="screen-only">
                <TickBox
                  label={t("scenarios.withIntentions")}
                  checked={address.withIntentions}
                  onChange={address.setIntentions}
                />
              </div>
            )}
            <ul className="plain-list">
              {intentions.nodes.map((intention) => (
                <IntentionLine key={intention.id} intention={intention} />
              ))}
            </ul>
            {intentions.nodes.length === 0 && <p>{t("scenarios.intentions.none")}</p>}
            <ShowMore page={intentions} onMore={more} />
          </>
        )}
      </QueryView>
      {choices.me.viewerMay.announceIntentions && (
        <p className={`screen-only ${styles.tools}`}>
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {t("scenarios.announce")}
          </button>
        </p>
      )}
      {isOpen && (
        <Dialog title={t("scenarios.announce")} onClose={() => setOpen(false)}>
          <IntentionForm choices={choices} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </Section>
  );
}
