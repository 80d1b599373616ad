import { useTranslation } from "react-i18next";
import { BarSelect } from "../shared/inputs/BarSelect.tsx";
import type { WeightSet } from "../shared/profile/useWeights.ts";
import styles from "./WhatIf.module.css";

interface WeightSelectProps {
  readonly sets: readonly WeightSet[];
  /** Id; null for none. */
  readonly weightSet: string | null;
  readonly onWeightSet: (id: string | null) => void;
}

/** By which decision on needs figures of need are told; without one there are none. */
export function WeightSelect({ sets, weightSet, onWeightSet }: WeightSelectProps) {
  const { t } = useTranslation();
  if (sets.length === 0) return null;
  return (
    <BarSelect
      label={t("scenarios.weights")}
      value={weightSet ?? ""}
      onValue={(value) => onWeightSet(value || null)}
      className={styles.bar}
    >
      <option value="">{t("scenarios.weights.none")}</option>
      {sets.map((set) => (
        <option key={set.id} value={set.id}>
          {set.title}
        </option>
      ))}
    </BarSelect>
  );
}
