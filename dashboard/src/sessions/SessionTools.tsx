import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { downloadText } from "../shared/download.ts";
import { FewChoice } from "../shared/inputs/FewChoice.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { useShell } from "../shared/shell.ts";
import tools from "../shared/Tools.module.css";
import { printSession } from "./session-csv.ts";
import { chosenOf, type Sheet } from "./sheet-words.ts";

interface SessionToolsProps {
  readonly sheet: Sheet;
  readonly asTable: boolean;
}

/** How the ladder is read, and the record as a file and on paper; nothing while there is no ladder yet. */
export function SessionTools({ sheet, asTable }: SessionToolsProps) {
  const { t } = useTranslation();
  const { data } = useShell();
  const [, setSearch] = useSearchParams();
  const { step, heldOn } = sheet.session;
  if (step === "NAMING" || chosenOf(sheet).length === 0) return null;
  const download = () =>
    downloadText(
      `onze-${t("sessions.fileName")}-${heldOn}.csv`,
      printSession({
        sheet,
        isDemonstration: data?.installation.demonstration ?? false,
        view: `${location.origin}${location.pathname}`,
      }),
    );
  return (
    <div className={`screen-only ${tools.spread}`}>
      <FewChoice
        name={t("sessions.view")}
        options={[
          { value: null, words: t("sessions.view.ladder") },
          { value: "table", words: t("sessions.view.table") },
        ]}
        value={asTable ? "table" : null}
        onChange={(view) => setSearch(view === null ? {} : { view }, { replace: true })}
      />
      {step === "CLOSED" && (
        <div className="row wrap">
          <button type="button" className="button" onClick={download}>
            {t("sessions.download")}
          </button>
          <PrintButton />
        </div>
      )}
    </div>
  );
}
