import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { ClaimProps } from "./Claim.tsx";
import { BondForm } from "./forms/BondForm.tsx";
import { useClaimants } from "./forms/speaker.ts";

const MOST = 16;

/** How organisations judge their own evidence by five principles, side by side: there is no total of them. */
export function BondSection({ outcome }: ClaimProps) {
  const { t } = useTranslation();
  const { bondAssessments } = outcome;
  const mayJudge = useClaimants(outcome).length > 0;
  if (bondAssessments.length === 0 && !mayJudge) return null;
  return (
    <Section title={t("evidence.bond")}>
      {bondAssessments.length === 0 ? (
        <p className="record muted">{t("evidence.bond.none")}</p>
      ) : (
        <Judgements of={bondAssessments} />
      )}
      {mayJudge && (
        <OpenForm label={t("evidence.form.bond")} look="button-link">
          {(close) => <BondForm outcome={outcome} onDone={close} />}
        </OpenForm>
      )}
    </Section>
  );
}

function Judgements({ of: bondAssessments }: { readonly of: ClaimProps["outcome"]["bondAssessments"] }) {
  const { t } = useTranslation();
  const { dateInWords, count } = useFormat();
  const principles = bondAssessments[0]?.principles.map(({ principle }) => principle) ?? [];
  return (
    <>
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
    </>
  );
}
