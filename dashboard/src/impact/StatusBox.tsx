import { useTranslation } from "react-i18next";
import type { ClaimFactsFragment } from "../gql/later/graphql.ts";
import { SubstantiationMark } from "../shared/SubstantiationMark.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Claim.module.css";
import type { ClaimProps } from "./Claim.tsx";
import { StatusLegend } from "./StatusLegend.tsx";

/** How far it is borne out, by how many independent people, and how far the evidence carries it. */
export function StatusBox({ outcome }: ClaimProps) {
  const { t } = useTranslation();
  const { status, confidenceOfChange, confidenceOfContribution } = outcome;
  return (
    <div className={styles.standing}>
      <section className={styles.status} aria-label={t("substantiation.title")}>
        <p className={styles.statusName}>
          <SubstantiationMark status={status.status} size={16} />
          <span>{t(`substantiation.status.${status.status}`)}</span>
        </p>
        <Answers status={status} />
        <ConfidenceLine name="change" confidence={confidenceOfChange} />
        <ConfidenceLine name="contribution" confidence={confidenceOfContribution} />
      </section>
      <StatusLegend />
    </div>
  );
}

function Answers({ status }: { readonly status: ClaimFactsFragment["status"] }) {
  const { t } = useTranslation();
  const { count, list } = useFormat();
  const { asked, independentAnswers, full, partial, disagree, noOpinion } = status;
  if (asked === 0) return <p>{t("substantiation.nobodyAsked")}</p>;
  if (independentAnswers === 0) return <p>{t("substantiation.noAnswers", { count: asked })}</p>;
  const said = [
    t("substantiation.said.FULL", { count: full }),
    ...(partial > 0 ? [t("substantiation.said.PARTIAL", { count: partial })] : []),
    disagree > 0
      ? t("substantiation.said.DISAGREE", { count: disagree })
      : t("substantiation.said.noDisagreement"),
    ...(noOpinion > 0 ? [t("substantiation.said.NO_OPINION", { count: noOpinion })] : []),
  ];
  return (
    <p>{t("substantiation.answers", { count: independentAnswers, asked: count(asked), said: list(said) })}</p>
  );
}

interface ConfidenceLineProps {
  readonly name: "change" | "contribution";
  readonly confidence: ClaimFactsFragment["confidenceOfChange"];
}

/** In words alone: never a number, and never a share of who did what. */
function ConfidenceLine({ name, confidence: { band, whyNot, advice } }: ConfidenceLineProps) {
  const { t } = useTranslation();
  return (
    <p>
      <b>
        {t(`evidence.confidence.${name}`, {
          band: t(band ? `evidence.band.${band}` : "evidence.band.none"),
        })}
      </b>{" "}
      {whyNot} {advice}
    </p>
  );
}
