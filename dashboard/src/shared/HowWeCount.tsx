import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../gql/graphql.ts";
import { Dialog } from "./Dialog.tsx";
import { trustFacts } from "./trust-facts.ts";
import { useFormat } from "./useFormat.ts";

interface HowWeCountProps {
  readonly trust: TrustFactsFragment;
  readonly onClose: () => void;
}

/** What each figure of the trust bar counts, with the cases behind it. */
export function HowWeCount({ trust, onClose }: HowWeCountProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { oldestSourceOn, newestSourceOn } = trust;
  return (
    <Dialog title={t("trust.how")} onClose={onClose}>
      <p>{t("how.general", { count: trust.activities })}</p>
      <dl className="stack">
        {trustFacts(trust).map(({ key, part, whole }) => (
          <div key={key} className="record">
            <dt className="strong">
              {t(`how.${key}.name`)}:{" "}
              {t("amount.nOfN", { part: format.count(part), whole: format.count(whole) })}
            </dt>
            <dd className="muted">{t(`how.${key}.text`)}</dd>
          </div>
        ))}
        <div className="record">
          <dt className="strong">{t("how.partners.name")}</dt>
          <dd className="muted">{t("how.partners.text")}</dd>
        </div>
        <div className="record">
          <dt className="strong">{t("how.states.name")}</dt>
          <dd className="muted">{t("how.states.text")}</dd>
        </div>
        {oldestSourceOn && newestSourceOn && (
          <div className="record">
            <dt className="strong">{t("how.sources.name")}</dt>
            <dd className="muted">
              {t("how.sources.text", { from: format.date(oldestSourceOn), to: format.date(newestSourceOn) })}
            </dd>
          </div>
        )}
      </dl>
      <p className="muted">{t("how.safety")}</p>
    </Dialog>
  );
}
