import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../../gql/graphql.ts";
import { trustFacts, unknownSources } from "../trust-facts.ts";
import { useFormat } from "../useFormat.ts";

/** What each figure of the trust bar counts, with the cases behind it. */
export function HowWeCount({ trust }: { readonly trust: TrustFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { oldestSourceOn, newestSourceOn } = trust;
  const unknown = unknownSources(trust);
  return (
    <>
      <p>{t("how.general", { count: trust.activities })}</p>
      <dl className="stack">
        {trustFacts(trust).map(({ key, part, whole }) => (
          <div key={key} className="record">
            <dt className="strong">
              {t(`how.${key}.name`)}: {t("amount.nOfN", { part, whole })}
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
        {trust.activities > 0 && (
          <div className="record">
            <dt className="strong">{t("how.sources.name")}</dt>
            <dd className="muted">
              {oldestSourceOn &&
                newestSourceOn &&
                t("how.sources.text", {
                  from: format.date(oldestSourceOn),
                  to: format.date(newestSourceOn),
                })}{" "}
              {unknown > 0 && t("how.sources.unknown", { count: unknown })}
            </dd>
          </div>
        )}
      </dl>
      <p className="muted">{t("how.safety")}</p>
    </>
  );
}
