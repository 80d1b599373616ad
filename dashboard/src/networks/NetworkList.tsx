import { useTranslation } from "react-i18next";
import { KindLabel } from "../shared/KindLabel.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useUrlFilter } from "../shared/useUrlFilter.ts";
import type { LensNetwork } from "./lens.ts";
import styles from "./Networks.module.css";
import { sortByTie } from "./network-finding.ts";
import { HolderNames, PartyLink, PartyNames } from "./PartyLink.tsx";
import { StrategyNote } from "./StrategyNote.tsx";

const isLinked = ({ tie }: LensNetwork): boolean => tie !== "NONE";

/** Every network, those that tie both sides first and those that nobody is linked to folded away: who is linked to it and through whom, how complete its list is, and what the secretariat says of it. */
export function NetworkList({ networks }: { readonly networks: readonly LensNetwork[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [linked, others] = [networks.filter(isLinked), networks.filter((each) => !isLinked(each))];
  return (
    <Section title={t("nav.networks")} count={format.count(networks.length)}>
      <Records networks={sortByTie(linked)} />
      {others.length > 0 && (
        <details open={linked.length === 0}>
          <summary className={styles.others}>{t("networks.others", { count: others.length })}</summary>
          <Records networks={others} />
        </details>
      )}
    </Section>
  );
}

function Records({ networks }: { readonly networks: readonly LensNetwork[] }) {
  return (
    <ul className="plain-list">
      {networks.map((each) => (
        <NetworkRecord key={each.network.id} record={each} />
      ))}
    </ul>
  );
}

function NetworkRecord({ record }: { readonly record: LensNetwork }) {
  const { t } = useTranslation();
  const { filter, changeFilter } = useUrlFilter();
  const { network, tie } = record;
  return (
    <li className={`record ${styles.network}`}>
      <div>
        <p className="strong">
          <PartyLink party={network} />
        </p>
        <p className="small muted">
          <KindLabel kind={network.kind} />
          {filter.network !== network.slug && (
            <span className="screen-only">
              {" · "}
              <button
                type="button"
                className="button-link"
                aria-label={t("action.of", { action: t("networks.only"), what: network.name })}
                onClick={() => changeFilter({ network: network.slug })}
              >
                {t("networks.only")}
              </button>
            </span>
          )}
        </p>
      </div>
      <div>
        <p className={tie === "NONE" ? "muted" : undefined}>{t(`networks.tie.${tie}`)}</p>
        <LinkedThrough record={record} />
      </div>
      <StrategyNote record={record} />
    </li>
  );
}

function LinkedThrough({ record }: { readonly record: LensNetwork }) {
  const { t } = useTranslation();
  const { holders, umbrellaAffiliates, memberAffiliates, affiliateCount, hasList } = record;
  return (
    <>
      {holders.length > 0 && (
        <p className="small">
          <span className="muted">{t("networks.holders")}</span> <HolderNames parties={holders} />
        </p>
      )}
      {umbrellaAffiliates.length > 0 && (
        <p className="small">
          <span className="umbrella-text">{t("networks.through.umbrella")}</span>{" "}
          <PartyNames parties={umbrellaAffiliates} />
        </p>
      )}
      {memberAffiliates.length > 0 && (
        <p className="small">
          <span className="members-text">{t("networks.through.members")}</span>{" "}
          <PartyNames parties={memberAffiliates} />
        </p>
      )}
      <p className="small muted">
        {hasList ? t("networks.affiliates", { count: affiliateCount }) : t("networks.noList")}
      </p>
    </>
  );
}
