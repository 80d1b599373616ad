import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../gql/graphql.ts";
import { Dialog } from "./Dialog.tsx";
import { AsOfSentence, laterPart } from "./later-parts.tsx";
import { Rich } from "./Rich.tsx";
import styles from "./TrustBar.module.css";
import { sortedSources, unknownSources } from "./trust-facts.ts";
import { useFormat } from "./useFormat.ts";
import { useUrlFilter } from "./useUrlFilter.ts";

const HowWeCount = laterPart(() => import("./how/HowWeCount.tsx").then((m) => m.HowWeCount));

/** One line, before the content of every view: how fresh, how complete and from which sources its figures are. */
export function TrustBar({ trust }: { readonly trust: TrustFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { filter } = useUrlFilter();
  const [isOpen, setOpen] = useState(false);
  const { holders, holdersConfirmedLast12Months, activities } = trust;
  return (
    <section className={styles.trust} aria-label={t("trust.name")}>
      <span>
        {filter.asOf === null ? (
          <Rich text={t("trust.asOf", { date: format.date(trust.asOf) })} />
        ) : (
          <AsOfSentence day={trust.asOf} />
        )}
      </span>
      {holders > 0 && (
        <span>
          <Rich text={t("trust.confirmed", { part: holdersConfirmedLast12Months, count: holders })} />
          <span className={styles.meter} aria-hidden="true">
            <i style={{ width: `${(holdersConfirmedLast12Months / holders) * 100}%` }} />
          </span>
        </span>
      )}
      <span className={styles.details}>
        {activities > 0 && <Shares trust={trust} />}
        {activities > 0 && <Sources trust={trust} />}
      </span>
      <span>
        {t("trust.safety")}{" "}
        <button type="button" className="button-link screen-only" onClick={() => setOpen(true)}>
          {t("trust.how")}
        </button>
      </span>
      {isOpen && (
        <Dialog title={t("trust.how")} onClose={() => setOpen(false)}>
          <HowWeCount trust={trust} />
        </Dialog>
      )}
    </section>
  );
}

function Shares({ trust }: { readonly trust: TrustFactsFragment }) {
  const { t } = useTranslation();
  const { partOf } = useFormat();
  const share = (part: number) => partOf(part, trust.activities);
  return (
    <>
      <span>
        <Rich text={t("trust.activities", { share: share(trust.confirmedLast12Months) })} />
      </span>
      <span>
        <Rich text={t("trust.budget", { share: share(trust.withBudget) })} />
      </span>
      <span>
        <Rich text={t("trust.theme", { share: share(trust.withTheme) })} />
      </span>
      <span>
        <Rich text={t("trust.country", { share: share(trust.withCountry) })} />
      </span>
    </>
  );
}

function Sources({ trust }: { readonly trust: TrustFactsFragment }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const words = sortedSources(trust.sources).map(
    ({ kind, activities }) => `${t(`source.${kind}`)} ${count(activities)}`,
  );
  const unknown = unknownSources(trust);
  if (unknown > 0) words.push(`${t("source.unknown")} ${count(unknown)}`);
  return (
    <span>
      <Rich text={t("trust.sources", { sources: words.join(", ") })} />
    </span>
  );
}
