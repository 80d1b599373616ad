import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { NeedChoicesQuery } from "../gql/later/graphql.ts";
import { ProblemLine } from "../shared/form/ProblemLine.tsx";
import type { Problem } from "../shared/form/problem.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Needs.module.css";
import { emptyRow, isWhole, sumOfRows, type WeightRow } from "./weight-rows.ts";

interface WeightRowsProps {
  readonly rows: WeightRow[];
  readonly choices: NeedChoicesQuery;
  readonly onRows: (rows: WeightRow[]) => void;
  readonly problem: Problem | undefined;
}

/** The weights, row by row, with what they sum to so far. */
export function WeightRows({ rows, choices, onRows, problem }: WeightRowsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const sum = sumOfRows(rows);
  const change = (changed: WeightRow) => onRows(rows.map((row) => (row.id === changed.id ? changed : row)));
  const add = () => onRows([...rows, emptyRow(1 + Math.max(...rows.map((row) => row.id), 0))]);
  return (
    <fieldset
      className={styles.weights}
      data-problem={problem && true}
      aria-describedby={problem && `${id}-problem`}
    >
      <legend className="strong">{t("needs.weights.name")}</legend>
      <p className="small muted">{t("needs.weights.hint")}</p>
      {rows.map((row, at) => (
        <WeightLine
          key={row.id}
          row={row}
          number={at + 1}
          choices={choices}
          onChange={change}
          onRemove={() => onRows(rows.filter((other) => other.id !== row.id))}
        />
      ))}
      <p className="row wrap">
        <button type="button" className="button" onClick={add}>
          {t("needs.weights.addRow")}
        </button>
        <span role="status" className={isWhole(sum) ? "strong" : "muted"}>
          {t("needs.weights.sum", { sum: format.decimal(sum) })}
        </span>
      </p>
      {problem && <ProblemLine id={`${id}-problem`} problem={problem} />}
    </fieldset>
  );
}

interface WeightLineProps {
  readonly row: WeightRow;
  readonly number: number;
  readonly choices: NeedChoicesQuery;
  readonly onChange: (row: WeightRow) => void;
  readonly onRemove: () => void;
}

function WeightLine({ row, number, choices, onChange, onRemove }: WeightLineProps) {
  const { t } = useTranslation();
  const { compare } = useFormat();
  const of = (what: string) => t("needs.weights.rowOf", { what, number });
  return (
    <div className={styles.weight}>
      <select
        className="text-input"
        aria-label={of(t("needs.field.theme"))}
        value={row.theme}
        onChange={(event) => onChange({ ...row, theme: event.target.value })}
      >
        <option value="">{t("needs.weights.noTheme")}</option>
        {choices.themes.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <select
        className="text-input"
        aria-label={of(t("needs.weights.cell.COUNTRY"))}
        value={row.country}
        onChange={(event) => onChange({ ...row, country: event.target.value })}
      >
        <option value="">{t("needs.weights.noCountry")}</option>
        {choices.countries
          .toSorted((a, b) => compare(a.name, b.name))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
      <input
        type="text"
        inputMode="decimal"
        className="text-input"
        aria-label={of(t("needs.weights.value"))}
        placeholder="0,25"
        value={row.value}
        onChange={(event) => onChange({ ...row, value: event.target.value })}
      />
      <button
        type="button"
        className="button-icon"
        aria-label={t("needs.weights.removeRow", { number })}
        onClick={onRemove}
      >
        ×
      </button>
    </div>
  );
}
