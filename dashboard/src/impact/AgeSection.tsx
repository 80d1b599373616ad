import { useTranslation } from "react-i18next";
import { Dated } from "../shared/Dated.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { Matrix } from "./ImpactPage.tsx";
import { medianAge } from "./median-age.ts";

/** How old the evidence is that was found, by its own dates. */
export function AgeSection({ age }: { readonly age: Matrix["evidenceAge"] }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const { dated, undated, medianDays, oldestOn, newestOn } = age;
  if (dated === 0)
    return (
      <Section title={t("evidence.age")}>
        <p className="record muted">
          {undated > 0 ? t("evidence.age.undated", { count: undated }) : t("evidence.age.none")}
        </p>
      </Section>
    );
  const median = medianDays === null ? null : medianAge(medianDays);
  return (
    <Section title={t("evidence.age")}>
      <p className="readable">
        {median && t(`evidence.age.median.${median.unit}`, { count: median.count })}{" "}
        {t("evidence.age.of", { count: dated, shown: count(dated) })}{" "}
        {undated > 0 && t("evidence.age.undated", { count: undated })}
      </p>
      <p className="muted">
        {oldestOn && (
          <>
            {t("evidence.age.oldest")} <Dated day={oldestOn} />
          </>
        )}
        {newestOn && (
          <>
            {" · "}
            {t("evidence.age.newest")} <Dated day={newestOn} />
          </>
        )}
      </p>
    </Section>
  );
}
