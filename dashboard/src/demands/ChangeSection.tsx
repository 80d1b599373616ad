import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Section } from "../shared/Section.tsx";
import { SubstantiationMark } from "../shared/SubstantiationMark.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Demand.module.css";
import type { DemandProps } from "./Demand.tsx";

/** What changed that has to do with it, the newest first, each with how far it is borne out. */
export function ChangeSection({ demand: { outcomes } }: DemandProps) {
  const { t } = useTranslation();
  const { month } = useFormat();
  return (
    <Section title={t("demands.changes")} count={outcomes.length > 0 ? String(outcomes.length) : undefined}>
      {outcomes.length === 0 && <p className="record muted">{t("demands.changes.noneYet")}</p>}
      <ul className="plain-list">
        {outcomes.map(({ id, slug, title, language, changedOn, direction, isIntended, status }) => (
          <li key={id} className={`record ${styles.change}`}>
            <SubstantiationMark status={status.status} />
            <div>
              <Link to={`/impact/${slug}`} lang={language}>
                {title}
              </Link>
              <span className="small muted">
                {t(`substantiation.status.${status.status}`)},{" "}
                {t("impact.answers", { count: status.independentAnswers })} · {month(changedOn)}
              </span>
              {(direction !== "POSITIVE" || !isIntended) && (
                <span className="small strong">
                  {[
                    ...(direction === "POSITIVE" ? [] : [t(`impact.direction.${direction}`)]),
                    ...(isIntended ? [] : [t("impact.unintended")]),
                  ].join(", ")}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
