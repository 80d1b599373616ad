import { useTranslation } from "react-i18next";
import type { EffortBasis } from "../gql/later/graphql.ts";
import { BASES, parseBasis } from "../shared/basis-address.ts";
import { BarSelect } from "../shared/inputs/BarSelect.tsx";
import styles from "./WhatIf.module.css";

interface BasisChoiceProps {
  readonly basis: EffortBasis;
  readonly onBasis: (basis: EffortBasis) => void;
}

/** What is counted; figures of two bases are never mixed. */
export function BasisChoice({ basis, onBasis }: BasisChoiceProps) {
  const { t } = useTranslation();
  return (
    <BarSelect
      label={t("scenarios.basis")}
      value={basis}
      onValue={(value) => onBasis(parseBasis(value))}
      className={styles.bar}
    >
      {BASES.map((each) => (
        <option key={each} value={each}>
          {t(`scenarios.basis.${each}`)}
        </option>
      ))}
    </BarSelect>
  );
}
