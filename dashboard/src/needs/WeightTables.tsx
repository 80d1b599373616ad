import { useTranslation } from "react-i18next";
import type { WeightSetFactsFragment } from "../gql/later/graphql.ts";
import { ScrollBox } from "../shared/ScrollBox.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { compareWeights } from "./compare-weights.ts";
import styles from "./Needs.module.css";

/** Sets beside each other, as they were decided. */
export function WeightTables({ sets }: { readonly sets: readonly WeightSetFactsFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {compareWeights(sets, format.compare).map((table) => (
        <Section key={table.kind} title={t(`needs.weights.of.${table.kind}`)}>
          <ScrollBox label={t(`needs.weights.of.${table.kind}`)}>
            <table className={`list-table ${styles.sets}`}>
              <thead>
                <tr>
                  <th scope="col">{t(`needs.weights.cell.${table.kind}`)}</th>
                  {table.sets.map(({ id, title, decidedOn }) => (
                    <th key={id} scope="col" className={styles.number}>
                      {title}
                      <span>{format.date(decidedOn)}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.cells.map(({ key, name, values }) => (
                  <tr key={key}>
                    <th scope="row">{name}</th>
                    {values.map((value, at) => (
                      <td key={table.sets[at]?.id} className={styles.number}>
                        {value === null ? (
                          <span className="muted">{t("needs.weights.notWeighed")}</span>
                        ) : (
                          format.decimal(value)
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </Section>
      ))}
    </>
  );
}
