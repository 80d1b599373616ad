import { useTranslation } from "react-i18next";
import { type DemandFactsFragment, RemoveStageDocument } from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { StagePathChart } from "../shared/impact/StagePathChart.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { webAddress } from "../shared/web-address.ts";
import styles from "./Demand.module.css";
import type { DemandProps } from "./Demand.tsx";
import { StageForm } from "./forms/StageForm.tsx";

/** How far it came over time, each step with what shows it; what was lost on the way stays. */
export function PathSection({ demand }: DemandProps) {
  const { t } = useTranslation();
  const { title, stages, viewerMay } = demand;
  return (
    <Section title={t("impact.path")}>
      <StagePathChart title={title} stages={stages} />
      {stages.length > 0 && (
        <ol className="plain-list" aria-label={t("demands.steps")}>
          {stages.toReversed().map((stage) => (
            <StageItem key={stage.id} demand={demand} stage={stage} />
          ))}
        </ol>
      )}
      {viewerMay.keep && (
        <OpenForm label={t("demands.stage.record")} look="button-link">
          {(close) => <StageForm demand={demand} onDone={close} />}
        </OpenForm>
      )}
    </Section>
  );
}

interface StageItemProps extends DemandProps {
  readonly stage: DemandFactsFragment["stages"][number];
}

function StageItem({ demand: { language, viewerMay }, stage }: StageItemProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { id, happenedOn, flag, isSetback, source, url, days, until } = stage;
  const name = `${stage.stage} ${t(`impact.stage.${stage.stage}`)}`;
  const href = webAddress(url ?? "")?.href;
  const lasts = t(until ? "demands.stage.lasted" : "demands.stage.lasts", { count: days });
  return (
    <ActLine
      act={
        viewerMay.keep
          ? {
              mutation: RemoveStageDocument,
              variables: { id },
              label: t("demands.remove"),
              what: `${name}, ${dateInWords(happenedOn)}`,
              look: "button-link",
              question: {
                text: t("demands.stage.remove.question"),
                sure: t("demands.remove.sure"),
                leave: t("demands.remove.leave"),
              },
            }
          : null
      }
    >
      <span className={styles.step}>
        <b>{name}</b>
        {flag && `, ${t(`impact.flag.${flag}`)}`}
        {isSetback && <b>, {t("impact.path.isSetback")}</b>}
        <span className="small muted">
          {dateInWords(happenedOn)} · {lasts}
        </span>
        <span className="small" lang={language}>
          {href ? <a href={href}>{source}</a> : source}
        </span>
      </span>
    </ActLine>
  );
}
