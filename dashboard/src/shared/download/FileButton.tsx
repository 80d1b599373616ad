import { useState } from "react";
import { useTranslation } from "react-i18next";
import { downloadText } from "../download.ts";

interface FileButtonProps {
  readonly label: string;
  /** Of what, where the page has several; for those who hear the button by itself. */
  readonly what?: string | undefined;
  /** Its whole name. */
  readonly fileName: string;
  /** How far it is, in words; null for nothing to say. */
  readonly progress?: string | null;
  readonly print: () => string | Promise<string>;
}

/** Hands out a file, one at a time; when that fails it says so beside the button. */
export function FileButton({ label, what, fileName, progress = null, print }: FileButtonProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<"IDLE" | "BUSY" | "FAILED">("IDLE");
  const download = async () => {
    if (state === "BUSY") return;
    setState("BUSY");
    try {
      downloadText(fileName, await print());
      setState("IDLE");
    } catch {
      setState("FAILED");
    }
  };
  return (
    <>
      <button
        type="button"
        className="button screen-only"
        aria-label={what && t("action.of", { action: label, what })}
        aria-disabled={state === "BUSY"}
        onClick={() => void download()}
      >
        {label}
      </button>
      <span role="status" className="small muted">
        {state === "BUSY" && progress}
        {state === "FAILED" && t("download.failed")}
      </span>
    </>
  );
}
