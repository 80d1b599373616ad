import { useTranslation } from "react-i18next";
import { SubstantiationMark } from "../shared/SubstantiationMark.tsx";
import styles from "./Claim.module.css";
import { STATUSES } from "./impact-codes.ts";

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
