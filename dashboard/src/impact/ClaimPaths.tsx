import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { StagePathChart } from "../shared/impact/StagePathChart.tsx";
import { Section } from "../shared/Section.tsx";
import type { ClaimProps } from "./Claim.tsx";

/** How far what was asked has come, setbacks included: of each demand that the change has to do with. */
export function ClaimPaths({ outcome: { demands } }: ClaimProps) {
  const { t } = useTranslation();
  if (demands.length === 0) return null;
  return (
    <Section title={t("impact.path")}>
      {demands.map(({ id, slug, title, stages }) => (
        <div key={id}>
          <p>
            <Link to={`/impact/demands/${slug}`}>{title}</Link>
          </p>
          <StagePathChart title={title} stages={stages} />
        </div>
      ))}
    </Section>
  );
}
