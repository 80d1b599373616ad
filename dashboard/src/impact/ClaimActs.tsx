import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { CopyLink } from "../shared/CopyLink.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import styles from "./Claim.module.css";
import type { ClaimProps } from "./Claim.tsx";

/** What can be done with a claim as a whole: send it, print it, take along what is asked for it. */
export function ClaimActs({ outcome: { demands } }: ClaimProps) {
  const { t } = useTranslation();
  return (
    <div className={`row wrap screen-only ${styles.acts}`}>
      <CopyLink />
      <PrintButton />
      {demands.length > 0 && <Link to="#links">{t("impact.briefs")}</Link>}
    </div>
  );
}
