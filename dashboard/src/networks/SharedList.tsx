import { useTranslation } from "react-i18next";
import type { SupportFactsFragment } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { yearWords } from "../shared/year-words.ts";
import { isSecretariat, type Lens, type Party, type SharedThroughNetwork } from "./lens.ts";
import styles from "./Networks.module.css";
import { HolderName, PartyLink } from "./PartyLink.tsx";

/** Where one works with a network and another with an affiliate of it: whom to talk to. Never a fault. */
export function SharedList({ lens }: { readonly lens: Lens }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { indirectlyShared, indirectlySharedCount } = lens;
  return (
    <Section title={t("networks.shared")} count={format.count(indirectlySharedCount)}>
      {indirectlyShared.length === 0 ? (
        <EmptyState title={t("networks.shared.none")}>{t("networks.shared.none.why")}</EmptyState>
      ) : (
        <>
          <p className={`muted readable ${styles.about}`}>{t("networks.shared.about")}</p>
          <ul className="plain-list">
            {indirectlyShared.map((shared) => (
              <SharedRecord key={`${shared.network.id} ${shared.affiliate.id}`} shared={shared} />
            ))}
          </ul>
          {indirectlySharedCount > indirectlyShared.length && (
            <p className="muted">
              {t("more.shown", { shown: indirectlyShared.length, total: indirectlySharedCount })}
            </p>
          )}
        </>
      )}
    </Section>
  );
}

function SharedRecord({ shared }: { readonly shared: SharedThroughNetwork }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { network, affiliate, years, themes, ofNetwork, ofAffiliate } = shared;
  return (
    <li className={`record ${styles.shared}`}>
      <div>
        <p className="strong">
          <PartyLink party={network} /> <span aria-hidden="true">→</span>
          <span className="visually-hidden">{t("networks.shared.arrow")}</span>{" "}
          <PartyLink party={affiliate} />
        </p>
        <p className="small muted">
          {t("networks.shared.years", { years: yearWords(years) })}
          {" · "}
          {themes.length > 0
            ? t("networks.shared.themes", { themes: format.list(themes.map(({ label }) => label)) })
            : t("networks.shared.noTheme")}
        </p>
      </div>
      <Supports party={network} supports={ofNetwork} />
      <Supports party={affiliate} supports={ofAffiliate} />
    </li>
  );
}

interface SupportsProps {
  readonly party: Party;
  readonly supports: readonly SupportFactsFragment[];
}

function Supports({ party, supports }: SupportsProps) {
  const { t } = useTranslation();
  return (
    <div>
      <p className="small muted">{t("networks.worksWith", { name: party.acronym ?? party.name })}</p>
      <ul className="plain-list">
        {umbrellaFirst(supports).map((support) => (
          <li key={support.holder.id}>
            <span className="strong">
              <HolderName holder={support.holder} />
            </span>{" "}
            <span className="small muted">
              <SupportWords support={support} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const umbrellaFirst = (supports: readonly SupportFactsFragment[]) =>
  supports.toSorted((a, b) => Number(isSecretariat(b.holder)) - Number(isSecretariat(a.holder)));

function SupportWords({ support: { years, themes, places } }: { readonly support: SupportFactsFragment }) {
  const { t } = useTranslation();
  const where = places.map(({ label }) => label).join(", ") || t("record.noPlace");
  const onWhat = themes.map(({ label }) => label).join(", ") || t("networks.noTheme");
  return [yearWords(years), where, onWhat].join(" · ");
}
