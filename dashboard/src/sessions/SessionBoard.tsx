import { useTranslation } from "react-i18next";
import { ActionBoard } from "./ActionBoard.tsx";
import { ClosingBoard } from "./ClosingBoard.tsx";
import { LadderTable } from "./LadderTable.tsx";
import { NamingBoard } from "./NamingBoard.tsx";
import { RecordView } from "./RecordView.tsx";
import { ScoreTable } from "./ScoreTable.tsx";
import type { Sheet } from "./sheet-words.ts";

interface SessionBoardProps {
  readonly sheet: Sheet;
  readonly asTable: boolean;
}

/** What all look at, at the present step. */
export function SessionBoard({ sheet, asTable }: SessionBoardProps) {
  const { t } = useTranslation();
  const ladder = asTable ? <ScoreTable sheet={sheet} /> : <LadderTable sheet={sheet} />;
  switch (sheet.session.step) {
    case "NAMING":
      return <NamingBoard sheet={sheet} />;
    case "CLOSED":
      return (
        <>
          <RecordView sheet={sheet} asTable={asTable} />
          <ActionBoard sheet={sheet} />
        </>
      );
    case "ACTIONS":
      return (
        <>
          {ladder}
          <ActionBoard sheet={sheet} />
        </>
      );
    case "CLOSING":
      return (
        <>
          <ClosingBoard sheet={sheet} />
          {ladder}
        </>
      );
    default:
      return (
        <>
          <p className="muted readable">{t(`sessions.ask.${sheet.session.step}`)}</p>
          {ladder}
        </>
      );
  }
}
