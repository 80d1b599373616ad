import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { SourceLine } from "../shared/activity/SourceLine.tsx";
import { coverageAddress } from "../shared/impact/shared-choice.ts";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { DemandProps } from "./Demand.tsx";

/** Where it comes from and leads to: who works there on it, who does what, what else is asked and changed. */
export function DemandLinks({ demand }: DemandProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { theme, country, region, agreement, source } = demand;
  const place = country ?? region;
  const places = { countries: country ? [country.code] : [], regions: region ? [region.code] : [] };
  const themeCode = encodeURIComponent(theme.code);
  return (
    <Section title={t("impact.links")}>
      <ul className="plain-list">
        <li className="record">
          <Link to={coverageAddress({ themes: [theme.code], ...places })}>
            {place
              ? t("impact.link.coverageThere", { theme: theme.name, place: place.name })
              : t("impact.link.coverage", { theme: theme.name })}
          </Link>
        </li>
        {agreement && (
          <li className="record">{t("demands.agreement", { date: dateInWords(agreement.reviewBy) })}</li>
        )}
        <li className="record">
          <Link to={`/impact/demands?theme=${themeCode}`}>
            {t("demands.link.theme", { theme: theme.name })}
          </Link>
        </li>
        <li className="record">
          <Link to={`/impact?theme=${themeCode}`}>{t("demands.link.changes", { theme: theme.name })}</Link>
        </li>
      </ul>
      <p className="small muted">
        <SourceLine source={source} />
      </p>
    </Section>
  );
}
