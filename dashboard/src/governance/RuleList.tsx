import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Governance.module.css";
import { type Body, byConstituency } from "./seats.ts";

interface RuleListProps {
  readonly rules: Body["rules"];
  readonly asOf: string;
}

const COLUMNS = ["constituency", "byRule", "votes", "document", "dates"] as const;

/** How many seats each constituency has, by which text, from when to when. */
export function RuleList({ rules, asOf }: RuleListProps) {
  const { t } = useTranslation();
  if (rules.length === 0) return null;
  return (
    <Section title={t("governance.rules")}>
      <table className={`list-table ${styles.stacked}`}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`governance.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.toSorted(byConstituency).map((rule) => (
            <RuleRow key={rule.id} rule={rule} asOf={asOf} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function RuleRow({ rule, asOf }: { readonly rule: Body["rules"][number]; readonly asOf: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { constituency, seats, votesPerSeat, document, url, startsOn, endsOn } = rule;
  const isOver = endsOn !== null && endsOn < asOf;
  return (
    <tr className={isOver ? "muted" : undefined}>
      <th scope="row">{t(`governance.constituency.${constituency}`)}</th>
      <td data-label={t("governance.column.byRule")}>
        {seats ?? <span className="muted">{t("governance.byMembership")}</span>}
      </td>
      <td data-label={t("governance.column.votes")}>
        {votesPerSeat ?? <span className="muted">{t("governance.votes.unstated")}</span>}
      </td>
      <td>{url ? <a href={url}>{document}</a> : document}</td>
      <td>
        {endsOn === null
          ? t("governance.since", { date: format.dateInWords(startsOn) })
          : t("governance.fromTo", { from: format.dateInWords(startsOn), to: format.dateInWords(endsOn) })}
      </td>
    </tr>
  );
}
