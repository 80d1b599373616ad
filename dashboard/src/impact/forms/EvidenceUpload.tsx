import { useApolloClient } from "@apollo/client/react";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { refreshAnswers } from "../../shared/refresh-answers.ts";
import { useFormat } from "../../shared/useFormat.ts";
import { type CopyAnswer, sendCopy } from "./send-copy.ts";

type UploadState =
  | { readonly kind: "IDLE" | "DONE" }
  | { readonly kind: "SENDING"; readonly sent: number; readonly size: number }
  | Exclude<CopyAnswer, { kind: "KEPT" }>;

/** What a kept copy may be at most, which the server says again. */
const MOST_BYTES = 25 * 1024 * 1024;

/** Brings a copy of a piece of evidence. What the server refuses is said in its words. */
export function EvidenceUpload({ id, title }: { readonly id: string; readonly title: string }) {
  const { t } = useTranslation();
  const { bytes } = useFormat();
  const client = useApolloClient();
  const input = useId();
  const [state, setState] = useState<UploadState>({ kind: "IDLE" });
  const abort = useRef<(() => void) | null>(null);
  useEffect(() => () => abort.current?.(), []);
  const send = (file: File | undefined) => {
    if (!file) return;
    setState({ kind: "SENDING", sent: 0, size: file.size });
    abort.current = sendCopy(id, file, {
      onProgress: (sent) => setState({ kind: "SENDING", sent, size: file.size }),
      onAnswer: async (answer) => {
        if (answer.kind !== "KEPT") return setState(answer);
        setState({ kind: "DONE" });
        await refreshAnswers(client);
      },
    });
  };
  const stop = () => {
    abort.current?.();
    setState({ kind: "IDLE" });
  };
  return (
    <div className="screen-only stack">
      <label htmlFor={input} className="small">
        {t("evidence.form.file", { most: bytes(MOST_BYTES) })}
        <span className="visually-hidden">: {title}</span>
      </label>
      <input
        id={input}
        type="file"
        disabled={state.kind === "SENDING"}
        onChange={({ target }) => send(target.files?.[0])}
      />
      {state.kind === "SENDING" && (
        <p className="row">
          <progress value={state.sent} max={state.size} aria-label={t("evidence.form.file.sending")} />
          <button type="button" className="button-link" onClick={stop}>
            {t("evidence.form.file.stop")}
          </button>
        </p>
      )}
      <p role={state.kind === "REFUSED" || state.kind === "LOST" ? "alert" : "status"}>
        {state.kind === "REFUSED" &&
          (state.reason ? t(`refusal.${state.reason}`, state.values ?? {}) : state.message)}
        {state.kind === "LOST" && t("evidence.form.file.lost")}
        {state.kind === "DONE" && t("evidence.form.file.kept")}
      </p>
    </div>
  );
}
