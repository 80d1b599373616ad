import { useTranslation } from "react-i18next";
import { figureWords } from "../shared/figures/figure-words.ts";
import { DefinitionNote } from "../shared/profile/DefinitionNote.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { type FigureRow, figureRows } from "./figure-rows.ts";
import styles from "./WhatIf.module.css";
import type { Simulated } from "./what-if-finding.ts";

/** Every figure of the profile as it is and as it would be; what cannot be computed says why. */
export function FigureTable({ simulated: { before, after } }: { readonly simulated: Simulated }) {
  const { t } = useTranslation();
  const { told, missing } = figureRows(before, after);
  return (
    <Section title={t("scenarios.figures")}>
      <p className="muted readable">{t("scenarios.figures.caveat")}</p>
      {told.length > 0 && (
        <table className={`list-table ${styles.sideBySide}`}>
          <thead>
            <tr>
              <th scope="col">{t("scenarios.column.figure")}</th>
              <th scope="col">{t("scenarios.column.before")}</th>
              <th scope="col">{t("scenarios.column.after")}</th>
            </tr>
          </thead>
          <tbody>
            {told.map((row) => (
              <FigureLine key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <ul className={`plain-list small muted readable ${styles.caveats}`}>
        <Caveats rows={told} />
        <Missing rows={missing} />
      </ul>
    </Section>
  );
}

function FigureLine({ row }: { readonly row: FigureRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [then, now] = [figureWords(row.before, format, t), figureWords(row.after, format, t)];
  const reason = [row.after, row.before].find((figure) => "reason" in figure);
  return (
    <tr className={then === now ? undefined : styles.changed}>
      <th scope="row">
        <FigureName row={row} />
        <span className={`small muted regular ${styles.under}`}>
          {reason && "reason" in reason && reason.reason}
        </span>
      </th>
      <td>{then}</td>
      <td>{now}</td>
    </tr>
  );
}

/** What a figure is called, and on which axis. */
function FigureName({ row: { axis, before } }: { readonly row: FigureRow }) {
  const { t } = useTranslation();
  if (axis === null) return before.definition.name;
  return t("scenarios.figure.on", { name: before.definition.name, axis: t(`scenarios.axis.${axis}`) });
}

/** What each kind of figure means and does not tell, once. */
function Caveats({ rows }: { readonly rows: readonly FigureRow[] }) {
  const definitions = new Map(rows.map(({ before: { definition } }) => [definition.key, definition]));
  return [...definitions.values()].map((definition) => (
    <li key={definition.key}>
      <b>{definition.name}</b>
      <DefinitionNote definition={definition} reasons={[]} />
    </li>
  ));
}

/** Figures that there are neither before nor after, by the reason. */
function Missing({ rows }: { readonly rows: readonly FigureRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const byReason = Map.groupBy(rows, ({ after }) => figureWords(after, format, t));
  return [...byReason].map(([reason, same]) => (
    <li key={reason}>
      {same.map((row, at) => (
        <span key={row.key}>
          {at > 0 && "; "}
          <FigureName row={row} />
        </span>
      ))}
      : {reason}.
    </li>
  ));
}
