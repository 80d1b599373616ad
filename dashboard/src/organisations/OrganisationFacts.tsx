import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Dated } from "../shared/Dated.tsx";
import { printFilter } from "../shared/filter/url-filter.ts";
import { KindLabel } from "../shared/KindLabel.tsx";
import { useMe } from "../shared/shell.ts";
import { Fact } from "./Fact.tsx";
import type { OrganisationDetail } from "./OrganisationRecord.tsx";
import styles from "./Organisations.module.css";
import { isHolder, matrixFilter } from "./record-filter.ts";
import { WebsiteLink } from "./WebsiteLink.tsx";
import { HolderFacts, PartnerFacts } from "./WorkFacts.tsx";

/** What it is, where it is, and where and on what the work is. */
export function OrganisationFacts({ organisation }: { readonly organisation: OrganisationDetail }) {
  const { t } = useTranslation();
  const { kind, country, website, lastConfirmedOn } = organisation;
  const mayAsk = useMe()?.viewerMay.readAmongPeers && isHolder(organisation);
  const Work = isHolder(organisation) ? HolderFacts : PartnerFacts;
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={t("organisations.fact.kind")}>
          <KindLabel kind={kind} />
        </Fact>
        <Fact name={t("organisations.fact.country")}>
          {country?.name ?? <span className="muted">{t("organisations.unknown")}</span>}
        </Fact>
        <Work organisation={organisation} />
        {website && (
          <Fact name={t("organisations.fact.website")}>
            <WebsiteLink address={website} />
          </Fact>
        )}
        <Fact name={t("organisations.fact.confirmed")}>
          {lastConfirmedOn ? (
            <Dated day={lastConfirmedOn} />
          ) : (
            <span className="muted">{t("organisations.neverConfirmed")}</span>
          )}
        </Fact>
      </dl>
      <p className={`row wrap screen-only ${styles.matrix}`}>
        <Link to={`/coverage?${printFilter(matrixFilter(organisation))}`} className="button">
          {t("organisations.matrix")}
        </Link>
        {mayAsk && <PeerLinks organisation={organisation} />}
      </p>
    </>
  );
}

/** Where members and the secretariat read on: what it has in common with others, and what if it left. */
function PeerLinks({ organisation }: { readonly organisation: OrganisationDetail }) {
  const { t } = useTranslation();
  const chosen = printFilter(matrixFilter(organisation));
  return (
    <>
      <Link to={`/overlaps?${chosen}`} className="button">
        {t("organisations.overlaps")}
      </Link>
      <Link to={`/networks?${chosen}`} className="button">
        {t("organisations.networkLens")}
      </Link>
      <Link to={`/what-if?${new URLSearchParams({ leave: organisation.slug })}`} className="button">
        {t("organisations.whatIf")}
      </Link>
    </>
  );
}
