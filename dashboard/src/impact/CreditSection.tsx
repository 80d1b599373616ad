import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { FewChoice } from "../shared/inputs/FewChoice.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useCounting } from "./counting.ts";
import styles from "./Impact.module.css";
import type { Matrix } from "./ImpactPage.tsx";

/** To how many changes organisations say that they contributed, by name and never as a ranking; how it is counted stands above. */
export function CreditSection({ matrix: { whole, inParts } }: { readonly matrix: Matrix }) {
  const { t } = useTranslation();
  const { decimal } = useFormat();
  const { value, change } = useCounting();
  const contributions = value === "WHOLE" ? whole : inParts;
  return (
    <Section title={t("impact.credit")}>
      <div className={styles.counting}>
        <div className="screen-only">
          <FewChoice
            name={t("impact.credit.how")}
            options={[
              { value: null, words: t("impact.credit.WHOLE") },
              { value: "FRACTIONAL", words: t("impact.credit.FRACTIONAL") },
            ]}
            value={value === "FRACTIONAL" ? value : null}
            onChange={(counting) => change(counting === "FRACTIONAL" ? "FRACTIONAL" : "WHOLE")}
          />
        </div>
        <p className="small">{t(`impact.credit.${value}.note`)}</p>
      </div>
      {contributions.length === 0 ? (
        <p className="record muted">{t("impact.credit.none")}</p>
      ) : (
        <table className="list-table">
          <thead>
            <tr>
              <th scope="col">{t("impact.credit.organisation")}</th>
              <th scope="col">{t(`impact.credit.${value}`)}</th>
            </tr>
          </thead>
          <tbody>
            {contributions.map(({ organisation: { id, slug, name }, count }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={`/organisations/${slug}`}>{name}</Link>
                </th>
                <td>{decimal(count, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
