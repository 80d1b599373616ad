import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import { LadderTable } from "./LadderTable.tsx";
import { ScoreTable } from "./ScoreTable.tsx";
import { SessionFigures } from "./SessionFigures.tsx";
import styles from "./Sessions.module.css";
import type { Sheet } from "./sheet-words.ts";

interface RecordViewProps {
  readonly sheet: Sheet;
  /** As a table of words in place of the ladder. */
  readonly asTable?: boolean;
}

/** The frozen record: where all stood, what was seen, and the last words. */
export function RecordView({ sheet, asTable = false }: RecordViewProps) {
  const { t } = useTranslation();
  return (
    <>
      {asTable ? <ScoreTable sheet={sheet} /> : <LadderTable sheet={sheet} />}
      {sheet.figures.length > 0 && <SessionFigures figures={sheet.figures} />}
      {sheet.closingWords && (
        <Section title={t("sessions.closingWords")}>
          <p className={styles.words}>{sheet.closingWords}</p>
        </Section>
      )}
    </>
  );
}
