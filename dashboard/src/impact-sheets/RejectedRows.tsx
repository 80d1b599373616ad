import { useTranslation } from "react-i18next";
import type { ToldSheet } from "./told-sheet.ts";

interface RejectedRowsProps {
  readonly rejected: NonNullable<ToldSheet["rejected"]>;
  readonly count: number;
}

/** That some rows did not go in, and those rows as a file with why: mended, it can be brought as it is. */
export function RejectedRows({ rejected: { name, mediaType, base64 }, count }: RejectedRowsProps) {
  const { t } = useTranslation();
  return (
    <div className="note">
      <p className="strong">{t("demands.sheets.rejected", { count })}</p>
      <p>
        <a className="button screen-only" href={`data:${mediaType};base64,${base64}`} download={name}>
          {t("demands.sheets.rejected.take")}
        </a>
      </p>
    </div>
  );
}
