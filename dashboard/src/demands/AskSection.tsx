import { useTranslation } from "react-i18next";
import type { DemandFactsFragment } from "../gql/later/graphql.ts";
import { figureWords, restingOn } from "../shared/figures/figure-words.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { DefinitionNote } from "../shared/profile/DefinitionNote.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { AskItem } from "./AskItem.tsx";
import styles from "./Demand.module.css";
import type { DemandProps } from "./Demand.tsx";
import { AsksForm } from "./forms/AsksForm.tsx";

/** What is asked, point by point, with what two people read of it in a text, and how far that takes it up. */
export function AskSection({ demand }: DemandProps) {
  const { t } = useTranslation();
  const { asks, viewerMay } = demand;
  return (
    <Section title={t("demands.asks")} count={asks.length > 0 ? String(asks.length) : undefined}>
      {asks.length === 0 ? (
        <p className="record muted">{t("demands.asks.none")}</p>
      ) : (
        <>
          <ol className="plain-list">
            {asks.map((ask) => (
              <AskItem key={ask.id} demand={demand} ask={ask} />
            ))}
          </ol>
          <Uptake demand={demand} />
        </>
      )}
      {viewerMay.keep && (
        <OpenForm label={t("demands.asks.change")} look="button-link">
          {(close) => <AsksForm demand={demand} onDone={close} />}
        </OpenForm>
      )}
    </Section>
  );
}

/** How far texts take up what is asked: a figure, two ends, or why there is none. */
function Uptake({ demand: { uptake, asks } }: DemandProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isKnown = uptake.__typename !== "MetricUnavailable";
  return (
    <div className={styles.figure}>
      <p>
        {uptake.definition.name}{" "}
        <span className={isKnown ? "strong" : "muted"}>
          {figureWords(restingOn(uptake, asks.length), format, t)}
        </span>
      </p>
      <DefinitionNote definition={uptake.definition} reasons={reasonsOf(uptake)}>
        {t("demands.asks.weighed", { count: asks.length })}
      </DefinitionNote>
      <Improvement asks={asks} />
    </div>
  );
}

/** What the figure of each ask with figures means, said once below them. */
function Improvement({ asks }: { readonly asks: DemandFactsFragment["asks"] }) {
  const { t } = useTranslation();
  const figured = asks.find(({ ideal }) => ideal !== null);
  if (!figured) return null;
  const { improvement } = figured;
  return (
    <>
      <p>{t("demands.improvement.about", { name: improvement.definition.name })}</p>
      <DefinitionNote definition={improvement.definition} reasons={reasonsOf(improvement)} />
    </>
  );
}

const reasonsOf = (figure: DemandFactsFragment["uptake"]): readonly string[] =>
  figure.__typename === "MetricRange" ? [figure.reason] : [];
