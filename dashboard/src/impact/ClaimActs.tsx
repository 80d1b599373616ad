import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { CopyLink } from "../shared/CopyLink.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import styles from "./Claim.module.css";
import type { ClaimProps } from "./Claim.tsx";
import { StatementActs } from "./forms/StatementActs.tsx";

/** What can be done with a claim as a whole: send it, print it, take along what is asked for it. */
export function ClaimActs({ outcome }: ClaimProps) {
  const { t } = useTranslation();
  const { demands, viewerMay } = outcome;
  return (
    <div className={`row wrap screen-only ${styles.acts}`}>
      <CopyLink />
      <PrintButton />
      {demands.length > 0 && <Link to="#links">{t("impact.briefs")}</Link>}
      {viewerMay.keep && <StatementActs outcome={outcome} />}
    </div>
  );
}
