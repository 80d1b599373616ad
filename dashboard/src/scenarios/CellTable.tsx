import { useTranslation } from "react-i18next";
import { Mark, markOf } from "../shared/Mark.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { OrganisationNames } from "./OrganisationNames.tsx";
import { ShowAll } from "./ShowAll.tsx";
import { useWhole } from "./useWhole.ts";
import styles from "./WhatIf.module.css";
import type { Simulated } from "./what-if-finding.ts";

type Cell = Simulated["cells"][number];

/** The combinations of place and theme where somebody would go or come, those that nobody is left in first. */
export function CellTable({ cells }: { readonly cells: readonly Cell[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { shown, hidden, showAll } = useWhole(cells);
  if (cells.length === 0) return null;
  return (
    <Section title={t("scenarios.cells")} count={format.count(cells.length)}>
      <table className={`list-table ${styles.cells}`}>
        <thead>
          <tr>
            <th scope="col">{t("scenarios.column.cell")}</th>
            <th scope="col">{t("scenarios.column.before")}</th>
            <th scope="col">{t("scenarios.column.after")}</th>
            <th scope="col">{t("scenarios.column.who")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((cell) => (
            <CellRow key={`${cell.place.key}~${cell.theme.key}`} cell={cell} />
          ))}
        </tbody>
      </table>
      <ShowAll hidden={hidden} onAll={showAll} />
    </Section>
  );
}

function CellRow({ cell: { place, theme, before, after, gone, came } }: { readonly cell: Cell }) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        {place.label}
        <span className={`regular ${styles.under}`}>{theme.label}</span>
      </th>
      <td>
        <Moment moment={before} />
      </td>
      <td>
        <Moment moment={after} />
      </td>
      <td>
        {gone.length > 0 && (
          <p>
            <span className="muted">{t("scenarios.gone")}</span> <OrganisationNames organisations={gone} />
          </p>
        )}
        {came.length > 0 && (
          <p>
            <span className="muted">{t("scenarios.came")}</span> <OrganisationNames organisations={came} />
          </p>
        )}
      </td>
    </tr>
  );
}

/** A state with its mark, its words and how many organisations each side has. */
function Moment({ moment: { state, umbrella, members } }: { readonly moment: Cell["before"] }) {
  const { t } = useTranslation();
  return (
    <span className={styles.marked}>
      <Mark name={markOf(state)} size={16} />
      <span>
        {t(`state.${state}`)}
        {umbrella + members > 0 && (
          <span className={`small muted ${styles.under}`}>
            {t("scenarios.organisations", { count: umbrella + members })}
          </span>
        )}
      </span>
    </span>
  );
}
