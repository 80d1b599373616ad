import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Governance.module.css";
import type { Seating } from "./seats.ts";

const COLUMNS = ["held", "share"] as const;

/** From which continents seats are held; what is not stated is said, and stands last. */
export function ContinentList({ seating }: { readonly seating: Seating }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (seating.continents.length === 0) return null;
  return (
    <Section title={t("governance.byContinent")}>
      <table className={`list-table ${styles.narrow}`}>
        <thead>
          <tr>
            <th scope="col">{t("governance.continent")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`governance.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seating.continents.map(({ continent, held, voting }) => (
            <tr key={continent?.code ?? ""}>
              <th scope="row">
                {continent?.name ?? <span className="muted">{t("governance.continent.unstated")}</span>}
              </th>
              <td>{held}</td>
              <td>{format.partOf(voting, seating.voting)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
