import { useApolloClient } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import {
  RemoveScenarioDocument,
  type ScenarioFactsFragment,
  ShareScenarioDocument,
} from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { scenarioLink } from "./scenario-link.ts";
import styles from "./WhatIf.module.css";

interface ScenarioLineProps {
  readonly scenario: ScenarioFactsFragment;
  readonly isOpen: boolean;
  /** Hears, in words, what was done. */
  readonly onDone: (words: string) => void;
}

/** A kept scenario: its title leads to it; whose it is, who sees it, and what may be done with it. */
export function ScenarioLine({ scenario, isOpen, onDone }: ScenarioLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useApolloClient();
  const { id, title, note, organisation, sharedWithPeers, writtenAt, mayChange } = scenario;
  const done = (words: string) => {
    onDone(words);
    client.cache.evict({ id: "ROOT_QUERY", fieldName: "scenarios" });
  };
  return (
    <li className={styles.scenario}>
      <p className="strong">
        <Link to={scenarioLink(scenario)} aria-current={isOpen ? "true" : undefined}>
          {title}
        </Link>
      </p>
      <p className="small muted">
        {organisation.name}, {format.date(writtenAt)} ·{" "}
        {t(sharedWithPeers ? "scenarios.shared" : "scenarios.unshared")}
      </p>
      {note && <p className={`small ${styles.note}`}>{note}</p>}
      {mayChange && (
        <div className={styles.acts}>
          <Act
            mutation={ShareScenarioDocument}
            variables={{ input: { id, shared: !sharedWithPeers } }}
            label={t(sharedWithPeers ? "scenarios.unshare" : "scenarios.share")}
            what={title}
            look="button-link"
            onDone={() => done(t(sharedWithPeers ? "scenarios.unshare.done" : "scenarios.share.done"))}
          />
          <Act
            mutation={RemoveScenarioDocument}
            variables={{ id }}
            label={t("scenarios.discard")}
            what={title}
            look="button-link"
            question={{
              text: t("scenarios.discard.text"),
              sure: t("scenarios.discard.sure"),
              leave: t("scenarios.form.leave"),
            }}
            onDone={() => done(t("scenarios.discard.done"))}
          />
        </div>
      )}
    </li>
  );
}
