import { useTranslation } from "react-i18next";
import { downloadFile } from "../shared/download.ts";
import type { ToldSheet } from "./told-sheet.ts";

interface RejectedRowsProps {
  readonly rejected: NonNullable<ToldSheet["rejected"]>;
  readonly count: number;
}

/** That some rows did not go in, and those rows as a file with why: mended, it can be brought as it is. */
export function RejectedRows({ rejected: { name, mediaType, base64 }, count }: RejectedRowsProps) {
  const { t } = useTranslation();
  const take = () => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    downloadFile(name, new Blob([bytes], { type: mediaType }));
  };
  return (
    <div className="note">
      <p className="strong">{t("demands.sheets.rejected", { count })}</p>
      <p>
        <button type="button" className="button screen-only" onClick={take}>
          {t("demands.sheets.rejected.take")}
        </button>
      </p>
    </div>
  );
}
