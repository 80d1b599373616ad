import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { EffortBasis } from "../gql/later/graphql.ts";
import { BASES, parseBasis } from "../shared/basis-address.ts";
import styles from "./WhatIf.module.css";

interface BasisChoiceProps {
  readonly basis: EffortBasis;
  readonly onBasis: (basis: EffortBasis) => void;
}

/** What is counted; figures of two bases are never mixed. */
export function BasisChoice({ basis, onBasis }: BasisChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <span className={styles.bar}>
      <label htmlFor={id}>{t("scenarios.basis")}</label>
      <select
        id={id}
        className="field"
        value={basis}
        onChange={({ target }) => onBasis(parseBasis(target.value))}
      >
        {BASES.map((each) => (
          <option key={each} value={each}>
            {t(`scenarios.basis.${each}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
