import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ClaimFactsFragment } from "../gql/later/graphql.ts";
import { coverageAddress } from "../shared/impact/shared-choice.ts";
import { Place } from "../shared/Place.tsx";
import { Section } from "../shared/Section.tsx";
import type { ClaimProps } from "./Claim.tsx";

const BRIEFS = ["pdf", "docx"] as const;

/** Where it comes from and leads to: what was asked, where that was decided, and who works there on it. */
export function ClaimLinks({ outcome }: ClaimProps) {
  const { t } = useTranslation();
  const { demands, theme, country, region } = outcome;
  const place = country ?? region;
  const coverage = coverageAddress({
    themes: [theme.code],
    countries: country ? [country.code] : [],
    regions: region ? [region.code] : [],
  });
  return (
    <Place name="links">
      <Section title={t("impact.links")}>
        <ul className="plain-list">
          {demands.map((demand) => (
            <DemandLinks key={demand.id} demand={demand} />
          ))}
          <li className="record">
            <Link to={coverage}>
              {place
                ? t("impact.link.coverageThere", { theme: theme.name, place: place.name })
                : t("impact.link.coverage", { theme: theme.name })}
            </Link>
          </li>
          <li className="record">
            <Link to={`/impact?theme=${encodeURIComponent(theme.code)}`}>
              {t("impact.link.theme", { theme: theme.name })}
            </Link>
          </li>
        </ul>
      </Section>
    </Place>
  );
}

function DemandLinks({ demand }: { readonly demand: ClaimFactsFragment["demands"][number] }) {
  const { t } = useTranslation();
  const { slug, title, decision } = demand;
  return (
    <>
      <li className="record">
        {t("impact.link.demand")} <Link to={`/impact/demands/${slug}`}>{title}</Link>
        <span className="small screen-only">
          {" "}
          {t("impact.link.brief")}{" "}
          {BRIEFS.map((kind) => (
            <a
              key={kind}
              href={`/briefs/demands/${slug}.${kind}`}
              aria-label={t("action.of", { action: kind.toUpperCase(), what: title })}
            >
              {kind.toUpperCase()}
            </a>
          )).flatMap((link, index) => (index === 0 ? [link] : [" · ", link]))}
        </span>
      </li>
      {decision && (
        <li className="record">
          {t("impact.link.decision")} <Link to={`/decisions/${decision.slug}`}>{decision.title}</Link>
        </li>
      )}
    </>
  );
}
