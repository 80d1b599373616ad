import { useTranslation } from "react-i18next";
import { today } from "../shared/calendar-day.ts";
import { Rich } from "../shared/Rich.tsx";
import trust from "../shared/TrustBar.module.css";
import { useFormat } from "../shared/useFormat.ts";
import type { DemandProps } from "./Demand.tsx";

/** One line before the rest: of which day, whether partners wrote it, who may read it. */
export function DemandTrust({ demand: { parties, visibility, demonstration } }: DemandProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const isWithPartner = parties.some(({ organisation }) => organisation.kind === "PARTNER");
  return (
    <section className={trust.trust} aria-label={t("trust.name")}>
      <span>
        <Rich text={t("trust.asOf", { date: date(today()) })} />
      </span>
      <span>{t(isWithPartner ? "demands.trust.withPartner" : "demands.trust.withoutPartner")}</span>
      <span>
        <Rich text={t("impact.trust.readers", { readers: t(`visibility.class.${visibility}`) })} />
      </span>
      {demonstration && <span>{t("impact.trust.demonstration")}</span>}
      <span>{t("trust.safety")}</span>
    </section>
  );
}
