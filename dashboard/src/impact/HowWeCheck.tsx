import { useTranslation } from "react-i18next";

const PARTS = ["statement", "contribution", "rivals", "evidence", "confidence", "status", "safety"] as const;

/** What is done to find out whether a change is as it is told, and what its marks and words mean. */
export function HowWeCheck() {
  const { t } = useTranslation();
  return (
    <dl className="stack">
      {PARTS.map((part) => (
        <div key={part} className="record">
          <dt className="strong">{t(`impact.check.${part}`)}</dt>
          <dd className="muted">{t(`impact.check.${part}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
