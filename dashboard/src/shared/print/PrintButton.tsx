import { useTranslation } from "react-i18next";
import { preparePaper, usePreparing } from "./paper.ts";

/** Prints the whole page: what had not been fetched yet comes first. The browser's own way prints what is there, and says what is not. */
export function PrintButton() {
  const { t } = useTranslation();
  const isPreparing = usePreparing();
  const print = async () => {
    await preparePaper();
    window.print();
  };
  return (
    <>
      <button
        type="button"
        className="button screen-only"
        aria-disabled={isPreparing}
        onClick={() => !isPreparing && void print()}
      >
        {t("print.print")}
      </button>
      <span role="status" className="small muted screen-only">
        {isPreparing && t("print.preparing")}
      </span>
    </>
  );
}
