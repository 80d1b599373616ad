import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { Lens, Tying } from "./lens.ts";
import styles from "./Networks.module.css";
import { PartyLink, PartyNames } from "./PartyLink.tsx";

/** Who ties networks, as lists by name: nobody is ranked. */
export function TyingLists({ lens }: { readonly lens: Lens }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sole = lens.networks.filter(({ tie }) => tie === "UMBRELLA");
  return (
    <div className={styles.lists}>
      <TyingList
        title={t("networks.bridging")}
        about={t("networks.bridging.about")}
        count={lens.bridgingCount}
        rows={lens.bridging}
      />
      <Section title={t("networks.sole")} count={format.count(sole.length)}>
        <p className={`small muted ${styles.about}`}>{t("networks.sole.about")}</p>
        <ul className="plain-list">
          {sole.map(({ network }) => (
            <li key={network.id} className="record">
              <PartyLink party={network} />
            </li>
          ))}
        </ul>
      </Section>
      <TyingList
        title={t("networks.holding")}
        about={t("networks.holding.about", { day: format.dateInWords(lens.trust.asOf) })}
        count={lens.holdingTogether.length}
        rows={lens.holdingTogether}
      />
    </div>
  );
}

interface TyingListProps {
  readonly title: string;
  readonly about: string;
  readonly count: number;
  readonly rows: readonly Tying[];
}

function TyingList({ title, about, count, rows }: TyingListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={title} count={format.count(count)}>
      <p className={`small muted ${styles.about}`}>{about}</p>
      <ul className="plain-list">
        {rows.map(({ organisation, networks }) => (
          <li key={organisation.id} className="record">
            <PartyLink party={organisation} />
            <p className="small muted">
              <PartyNames parties={networks} />
            </p>
          </li>
        ))}
      </ul>
      {count > rows.length && (
        <p className="muted">{t("more.shown", { shown: rows.length, total: count })}</p>
      )}
    </Section>
  );
}
