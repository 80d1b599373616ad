import { useTranslation } from "react-i18next";
import { BarSelect } from "../../shared/inputs/BarSelect.tsx";
import { useSetUrlValues } from "../../shared/useUrlFilter.ts";
import { AXES, AXIS_WORDS, type Axes, type AxisWord, PLAIN_AXES, parseAxes } from "./axes.ts";
import { useAxes } from "./useAxes.ts";

/** What the rows and the columns are. Choosing for one what the other is changes their places. */
export function AxisChoice() {
  const { t } = useTranslation();
  const axes = useAxes();
  const setValues = useSetUrlValues();
  const choose = (which: keyof Axes, word: AxisWord) => {
    const other = which === "rows" ? "columns" : "rows";
    const isTaken = AXES[word] === axes[other];
    const next: Axes = { ...axes, [which]: AXES[word], ...(isTaken ? { [other]: axes[which] } : {}) };
    setValues({ ...inAddress(next), cell: null });
  };
  return (
    <>
      {(["rows", "columns"] as const).map((which) => (
        <BarSelect
          key={which}
          label={t(`axis.${which}`)}
          value={wordOf(axes[which])}
          onValue={(value) => {
            const word = AXIS_WORDS.find((each) => each === value);
            if (word) choose(which, word);
          }}
        >
          {AXIS_WORDS.map((word) => (
            <option key={word} value={word}>
              {t(`axis.name.${AXES[word]}`)}
            </option>
          ))}
        </BarSelect>
      ))}
    </>
  );
}

const wordOf = (axis: Axes["rows"]): AxisWord => AXIS_WORDS.find((word) => AXES[word] === axis) ?? "country"; // every axis has a word

/** The parameters of the address for axes; plain ones are left out, as far as the rest is read back the same. */
function inAddress({ rows, columns }: Axes): Readonly<Record<"rows" | "cols", string | null>> {
  const said = {
    rows: rows === PLAIN_AXES.rows ? null : wordOf(rows),
    cols: columns === PLAIN_AXES.columns ? null : wordOf(columns),
  };
  const read = parseAxes(said.rows, said.cols);
  return read.rows === rows && read.columns === columns
    ? said
    : { rows: wordOf(rows), cols: wordOf(columns) };
}
