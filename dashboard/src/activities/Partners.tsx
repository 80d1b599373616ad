import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Activity } from "./activity-facts.ts";

/** More partners than this would make one activity fill the screen. */
const FIRST_PARTNERS = 4;

/** The partners that the source names, the first few until asked for all; a name that it withholds is said to be so. */
export function Partners({ activity: { partners } }: { readonly activity: Activity }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  if (partners.length === 0) return <span className="muted">{t("activities.noPartner")}</span>;
  const shown =
    isWhole || partners.length <= FIRST_PARTNERS + 1 ? partners : partners.slice(0, FIRST_PARTNERS);
  return (
    <ul className="plain-list">
      {shown.map(({ organisation, mention }) => (
        <li key={`${organisation?.id} ${mention}`}>
          {organisation ? (
            <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
          ) : (
            mention
          )}
          {organisation?.withheld && <span className="small muted"> {t("record.withheld")}</span>}
        </li>
      ))}
      {partners.length > FIRST_PARTNERS + 1 && (
        <li>
          <button
            type="button"
            className="button-link screen-only"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole
              ? t("activities.fewerPartners")
              : t("activities.morePartners", { count: partners.length - FIRST_PARTNERS })}
          </button>
        </li>
      )}
    </ul>
  );
}
