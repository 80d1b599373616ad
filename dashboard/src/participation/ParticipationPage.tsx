import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ParticipationLedgerDocument } from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import { Page } from "../shared/Page.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Rich } from "../shared/Rich.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { ActsSection } from "./ActsSection.tsx";
import { LateSection } from "./LateSection.tsx";
import { LedgerControls } from "./LedgerControls.tsx";
import { LedgerDownload } from "./LedgerDownload.tsx";
import { LedgerStrip } from "./LedgerStrip.tsx";
import { LedgerTable } from "./LedgerTable.tsx";
import { findInLedger, type Ledger } from "./ledger.ts";
import { toLedgerFilter, useLedgerChoice } from "./ledger-address.ts";
import styles from "./ParticipationPage.module.css";
import { PartnerLines } from "./PartnerLines.tsx";
import { ToScore } from "./ToScore.tsx";
import { WholeFigures } from "./WholeFigures.tsx";

/** How far partners took part in decisions, over years and by type, as they say, beside what is claimed. */
export function ParticipationPage() {
  const { t } = useTranslation();
  const { choice } = useLedgerChoice();
  const filter = toLedgerFilter(choice);
  const answer = useQuery(ParticipationLedgerDocument, { variables: { filter, asOf: choice.asOf } });
  const ledger = answer.data?.participationLedger;
  const finding = ledger && findInLedger(ledger);
  return (
    <Page
      title={finding ? t(finding.key, finding.values) : t("nav.participation")}
      name={t("nav.participation")}
    >
      <ToScore />
      <LedgerControls years={ledger?.years ?? []}>
        <CopyLink />
        <PrintButton />
        {ledger && <LedgerDownload ledger={ledger} />}
      </LedgerControls>
      <QueryView answer={answer}>
        {({ participationLedger }) => <Shown ledger={participationLedger} />}
      </QueryView>
      <PartnerLines filter={filter} isEarlier={choice.asOf !== null} />
    </Page>
  );
}

function Shown({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation();
  const { choice, clear } = useLedgerChoice();
  const { rows, whole, acts, waiting } = ledger;
  const isChosen = choice.type !== null || choice.year !== null || choice.asOf !== null;
  return (
    <>
      <Trust ledger={ledger} />
      {whole.decisions === 0 ? (
        <EmptyState title={t("participation.none")}>
          {isChosen ? (
            <button type="button" className="button-link" onClick={clear}>
              {t("participation.clear")}
            </button>
          ) : (
            <p>
              {t("participation.none.next")} <Link to="/decisions">{t("nav.decisions")}</Link>
            </p>
          )}
        </EmptyState>
      ) : (
        <>
          {whole.scored === 0 && <p className="note">{t("participation.nobody.next")}</p>}
          {choice.view === "table" ? (
            <LedgerTable rows={rows} withOwn={choice.withOwn} />
          ) : (
            <LedgerStrip rows={rows} withOwn={choice.withOwn} />
          )}
          <div className={styles.columns}>
            <WholeFigures ledger={ledger} withOwn={choice.withOwn} />
            <LateSection waiting={waiting} />
          </div>
          <ActsSection acts={acts} />
        </>
      )}
    </>
  );
}

/** Before any figure: of which day, how many answered, who said it and from how many on it is shown. */
function Trust({ ledger: { asOf, whole } }: { readonly ledger: Ledger }) {
  const { t } = useTranslation();
  const { date, count } = useFormat();
  return (
    <section className={styles.trust} aria-label={t("trust.name")}>
      <span>
        <Rich text={t("trust.asOf", { date: date(asOf) })} />
      </span>
      <span>
        <Rich
          text={t("participation.trust.turnout", { scored: count(whole.scored), asked: count(whole.asked) })}
        />
      </span>
      <span>{t("participation.trust.who")}</span>
      <span>{t("participation.trust.few")}</span>
      <span>{t("trust.safety")}</span>
    </section>
  );
}
