import { useTranslation } from "react-i18next";
import { STATUSES } from "../shared/impact/impact-codes.ts";
import { SubstantiationMark } from "../shared/SubstantiationMark.tsx";
import styles from "./Claim.module.css";

/** The four marks with their words. */
export function StatusLegend() {
  const { t } = useTranslation();
  return (
    <ul className={`plain-list small muted ${styles.legend}`}>
      {STATUSES.map((status) => (
        <li key={status}>
          <SubstantiationMark status={status} />
          {t(`substantiation.status.${status}`)}
        </li>
      ))}
    </ul>
  );
}
