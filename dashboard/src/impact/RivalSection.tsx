import { useTranslation } from "react-i18next";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import styles from "./Claim.module.css";
import type { ClaimProps } from "./Claim.tsx";
import { RivalActs } from "./forms/RivalActs.tsx";
import { RivalForm } from "./forms/RivalForms.tsx";

/** What else may have brought it about, and how far that holds. */
export function RivalSection({ outcome: { slug, rivals, language, viewerMay } }: ClaimProps) {
  const { t } = useTranslation();
  return (
    <Section title={t("impact.rivals")}>
      {rivals.length === 0 ? (
        <p className="record muted">{t("impact.rivals.none")}</p>
      ) : (
        <ul className="plain-list">
          {rivals.map((rival) => (
            <li key={rival.id} className={`record ${styles.rival}`}>
              <span lang={language}>{rival.text}</span>
              <span>
                <b>{t(`impact.rival.${rival.assessment}`)}</b>{" "}
                {rival.because && (
                  <span className="muted" lang={language}>
                    {rival.because}
                  </span>
                )}
              </span>
              {viewerMay.assess && <RivalActs rival={rival} />}
            </li>
          ))}
        </ul>
      )}
      {viewerMay.assess && (
        <OpenForm label={t("impact.form.rival.add")} look="button-link">
          {(close) => <RivalForm outcome={slug} onDone={close} />}
        </OpenForm>
      )}
    </Section>
  );
}
