import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { ClaimProps } from "./Claim.tsx";

const MOST = 16;

/** How organisations judge their own evidence by five principles, side by side: there is no total of them. */
export function BondSection({ outcome: { bondAssessments } }: ClaimProps) {
  const { t } = useTranslation();
  const { dateInWords, count } = useFormat();
  if (bondAssessments.length === 0) return null;
  const principles = bondAssessments[0]?.principles.map(({ principle }) => principle) ?? [];
  return (
    <Section title={t("evidence.bond")}>
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{t("evidence.bond.principle")}</th>
            {bondAssessments.map(({ id, organisation, assessedOn }) => (
              <th key={id} scope="col">
                <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>,{" "}
                {dateInWords(assessedOn)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {principles.map((principle, row) => (
            <tr key={principle}>
              <th scope="row">{t(`evidence.principle.${principle}`)}</th>
              {bondAssessments.map(({ id, principles: scores }) => (
                <td key={id}>{t("amount.nOfN", { part: count(scores[row]?.score ?? 0), whole: MOST })}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted">{t("evidence.bond.note")}</p>
      {bondAssessments.map(({ id, note, organisation }) =>
        note ? (
          <p key={id} className="readable small">
            <b>{organisation.name}</b>: {note}
          </p>
        ) : null,
      )}
    </Section>
  );
}
