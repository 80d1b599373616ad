import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { Cell, Question, ToldCut, ToldQuestion } from "./round-results.ts";
import { ShareBars } from "./ShareBars.tsx";
import styles from "./Voice.module.css";
import { isTold, netWords, toldWords } from "./voice-words.ts";

interface QuestionResultProps {
  readonly told: ToldQuestion;
  /** Fewest answers behind what is told here. */
  readonly threshold: number;
}

/** What was answered to one question: by all together, then by each group that was declared before. */
export function QuestionResult({ told: { question, whole, cuts }, threshold }: QuestionResultProps) {
  const { position, text } = question;
  return (
    <Section title={`${position}. ${text}`}>
      <CellResult question={question} cell={whole} threshold={threshold} />
      {isTold(whole) &&
        cuts.map((cut) => <CutResult key={cut.key} question={question} cut={cut} threshold={threshold} />)}
    </Section>
  );
}

interface CellResultProps {
  readonly question: Question;
  readonly cell: Cell;
  readonly threshold: number;
}

function CellResult({ question, cell, threshold }: CellResultProps) {
  const { t } = useTranslation();
  if (!isTold(cell)) return <NotShown threshold={threshold} />;
  return (
    <>
      <p>
        <CellFigures question={question} cell={cell} />
      </p>
      <ShareBars question={question} cell={cell} />
      <UnsafeWords cell={cell} />
      {cell.shares.some(({ share }) => "low" in share) && (
        <p className="small muted">{t("voice.nearlyAll")}</p>
      )}
    </>
  );
}

/** How many answered, their mean, and of a scale the net score with its interval. */
function CellFigures({ question, cell }: Omit<CellResultProps, "threshold">) {
  const { t } = useTranslation();
  const format = useFormat();
  const net = netWords(cell, format, t);
  const parts = [
    t("voice.answers", { count: cell.answers ?? 0 }),
    ...(question.kind === "CHOICE"
      ? []
      : [t("voice.mean", { mean: toldWords(cell.mean, (mean) => format.decimal(mean, 1), t) })]),
    ...(net === null ? [] : [net]),
  ];
  return <span>{parts.join(" · ")}</span>;
}

function UnsafeWords({ cell: { unsafe } }: Pick<CellResultProps, "cell">) {
  const { t } = useTranslation();
  const format = useFormat();
  if ("unavailable" in unsafe && unsafe.unavailable === "NOT_APPLICABLE") return null;
  return <p className="small muted">{t("voice.unsafe", { share: toldWords(unsafe, format.share, t) })}</p>;
}

/** The same sentence for every reason. */
export function NotShown({ threshold }: { readonly threshold: number }) {
  const { t } = useTranslation();
  return (
    <p className="muted">
      <i>{t("voice.notShown.why", { least: threshold })}</i>
    </p>
  );
}

interface CutResultProps {
  readonly question: Question;
  readonly cut: ToldCut;
  readonly threshold: number;
}

function CutResult({ question, cut: { name, groups }, threshold }: CutResultProps) {
  return (
    <Section title={name} level={3}>
      <ul className={`plain-list ${styles.groups}`}>
        {groups.map(({ key, name: group, cell }) => (
          <li key={key}>
            <p className="strong">{group}</p>
            {isTold(cell) ? (
              <>
                <p className="small">
                  <CellFigures question={question} cell={cell} />
                </p>
                <ShareBars question={question} cell={cell} />
              </>
            ) : (
              <NotShown threshold={threshold} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
