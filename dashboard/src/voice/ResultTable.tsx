import { useTranslation } from "react-i18next";
import { ScrollBox } from "../shared/ScrollBox.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { Cell, Question, Round, ToldQuestion } from "./round-results.ts";
import { thresholdOf } from "./round-results.ts";
import styles from "./Voice.module.css";
import { isTold, netWords, shareLabel, toldWords } from "./voice-words.ts";

interface ResultTableProps {
  readonly round: Round;
  readonly questions: readonly ToldQuestion[];
}

const COLUMNS = ["group", "answers", "mean", "net", "shares", "unsafe"] as const;

/** The same results as tables: a row for all together, and one for each group. */
export function ResultTable({ round, questions }: ResultTableProps) {
  const { t } = useTranslation();
  return questions.map(({ question, whole, cuts }) => (
    <ScrollBox key={question.id} label={question.text}>
      <table className={`list-table ${styles.table}`}>
        <caption>
          {question.position}. {question.text}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`voice.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <ResultRow name={t("voice.all")} least={thresholdOf(round)} {...{ question, cell: whole }} />
          {cuts.flatMap((cut) =>
            cut.groups.map(({ key, name, cell }) => (
              <ResultRow
                key={`${cut.key} ${key}`}
                name={`${cut.name}: ${name}`}
                least={thresholdOf(round)}
                {...{ question, cell }}
              />
            )),
          )}
        </tbody>
      </table>
    </ScrollBox>
  ));
}

interface ResultRowProps {
  readonly name: string;
  readonly least: number;
  readonly question: Question;
  readonly cell: Cell;
}

function ResultRow({ name, least, question, cell }: ResultRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!isTold(cell))
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={COLUMNS.length - 1} className="muted">
          <i>{t("voice.notShown.why", { least })}</i>
        </td>
      </tr>
    );
  const shares = cell.shares.map(
    ({ label, share }) => `${shareLabel(question, label, t)}: ${toldWords(share, format.share, t)}`,
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{cell.answers}</td>
      <td>{toldWords(cell.mean, (mean) => format.decimal(mean, 1), t)}</td>
      <td>{netWords(cell, format, t) ?? toldWords(cell.netScore, format.count, t)}</td>
      <td>{shares.join("; ")}</td>
      <td>{toldWords(cell.unsafe, format.share, t)}</td>
    </tr>
  );
}
