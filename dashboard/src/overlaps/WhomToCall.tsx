import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { OpenOverlap } from "./OverlapDrawer.tsx";
import styles from "./Overlaps.module.css";

/** Both organisations with what each has there: its work, its website, and its editors for whoever may know them. */
export function WhomToCall({ overlap }: { readonly overlap: OpenOverlap }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { theme, country, region, years } = overlap;
  return (
    <Section title={t("overlaps.whom")} level={3}>
      {overlap.holders.map(({ organisation, activityCount, editors }) => {
        const work = new URLSearchParams({
          holder: organisation.slug,
          theme: theme.code,
          country: country?.code ?? region?.code ?? "",
          year: years.join(","),
        });
        return (
          <div key={organisation.id} className={`record ${styles.under}`}>
            <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
            <Link className="small" to={`/activities?${work}`}>
              {t("overlaps.activities", { count: activityCount })}
            </Link>
            {editors.length > 0 && (
              <span className="small muted">{t("overlaps.editors", { names: format.list(editors) })}</span>
            )}
            {organisation.website && (
              <a className="small" href={organisation.website} rel="noreferrer">
                {organisation.website}
              </a>
            )}
          </div>
        );
      })}
    </Section>
  );
}
