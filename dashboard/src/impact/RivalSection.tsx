import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import styles from "./Claim.module.css";
import type { ClaimProps } from "./Claim.tsx";

/** What else may have brought it about, and how far that holds. */
export function RivalSection({ outcome: { rivals, language } }: ClaimProps) {
  const { t } = useTranslation();
  return (
    <Section title={t("impact.rivals")}>
      {rivals.length === 0 ? (
        <p className="record muted">{t("impact.rivals.none")}</p>
      ) : (
        <ul className="plain-list">
          {rivals.map(({ id, text, assessment, because }) => (
            <li key={id} className={`record ${styles.rival}`}>
              <span lang={language}>{text}</span>
              <span>
                <b>{t(`impact.rival.${assessment}`)}</b>{" "}
                {because && (
                  <span className="muted" lang={language}>
                    {because}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
