import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DecisionFactsFragment } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";
import { DecisionState } from "./DecisionState.tsx";
import styles from "./Decisions.module.css";

interface FactsProps {
  readonly decision: DecisionFactsFragment;
}

/** What is decided, for whom, by whom, and within which agreements. */
export function DecisionFacts({ decision }: FactsProps) {
  const { t } = useTranslation();
  const { type, isOwnProgramme, objective, ledBy, bodyName, isPublic } = decision;
  return (
    <>
      <p className="readable">{objective}</p>
      <dl className={styles.facts}>
        <Fact name="state">
          <DecisionState decision={decision} />
        </Fact>
        <Fact name="type">
          {t(`decisions.type.${type}`)}
          {isOwnProgramme && `, ${t("decisions.ownProgramme")}`}
        </Fact>
        <Fact name="ledBy">
          {ledBy ? <Link to={`/organisations/${ledBy.slug}`}>{ledBy.name}</Link> : t("decisions.notShown")}
        </Fact>
        <Fact name="body">{bodyName ?? t("decisions.notStated")}</Fact>
        <Fact name="openTo">
          <OpenTo decision={decision} />
        </Fact>
        <Fact name="access">
          <Access decision={decision} />
        </Fact>
        <Fact name="agreement">
          <Agreement decision={decision} />
        </Fact>
        <Fact name="readers">{t(isPublic ? "decisions.readers.all" : "decisions.readers.network")}</Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{t(`decisions.fact.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function OpenTo({ decision: { openTo, restrictedBecause } }: FactsProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  if (openTo.length === 0) return <>{t("decisions.openTo.all")}</>;
  return (
    <>
      {list(openTo.map((each) => t(`governance.constituency.${each}`)))}
      {restrictedBecause && (
        <span className="muted">{t("decisions.because", { reason: restrictedBecause })}</span>
      )}
    </>
  );
}

function Access({ decision: { accessMeasures, accessNote } }: FactsProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  if (accessMeasures.length === 0 && !accessNote) return <>{t("decisions.notStated")}</>;
  return (
    <>
      {list(accessMeasures.map((each) => t(`decisions.access.${each}`)))}
      {accessNote && <span className="muted"> {accessNote}</span>}
    </>
  );
}

function Agreement({ decision: { positionAgreement, positionAgreementUrl } }: FactsProps) {
  const { t } = useTranslation();
  const words = positionAgreement ?? positionAgreementUrl ?? t("decisions.notStated");
  return positionAgreementUrl ? <a href={positionAgreementUrl}>{words}</a> : words;
}
