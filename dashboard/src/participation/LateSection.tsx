import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Section } from "../shared/Section.tsx";
import type { Ledger } from "./ledger.ts";

/** What is late and what nobody answered, in plain sight; nothing of it is hidden in a mean. */
export function LateSection({ waiting }: { readonly waiting: Ledger["waiting"] }) {
  const { t } = useTranslation();
  const { lateProposals, oldestDays, neverScored, unreported } = waiting;
  return (
    <Section title={t("participation.late")}>
      <ul className="plain-list">
        <li className="record">{t("participation.late.proposals", { count: lateProposals })}</li>
        {typeof oldestDays === "number" && (
          <li className="record">{t("participation.late.oldest", { count: oldestDays })}</li>
        )}
        <li className="record">{t("participation.late.scores", { count: neverScored })}</li>
        <li className="record">{t("participation.late.feedback", { count: unreported })}</li>
      </ul>
      <p className="small screen-only">
        <Link to="/decisions?state=open">{t("participation.late.decisions")}</Link>
      </p>
    </Section>
  );
}
