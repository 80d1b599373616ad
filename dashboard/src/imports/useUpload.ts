import { useCallback, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { chooseFile, type DropRefusal } from "../shared/files/dropped-file.ts";
import { sendFile } from "./send-file.ts";

/** Where an upload stands. */
export type UploadState =
  | { readonly kind: "IDLE" }
  | {
      readonly kind: "SENDING";
      readonly fileName: string;
      readonly bytesSent: number;
      readonly bytes: number;
    }
  | { readonly kind: "NOT_SENT"; readonly reason: DropRefusal }
  /** The sentence is the server's, in English. */
  | { readonly kind: "REFUSED"; readonly code: string; readonly message: string }
  | { readonly kind: "LOST" };

interface Upload {
  readonly state: UploadState;
  /** Sends the one file among these; once the server has it, its import's page opens. */
  readonly send: (files: readonly File[]) => void;
  readonly stop: () => void;
}

/** Brings one file to the server. Leaving the page stops what is under way. */
export function useUpload(): Upload {
  const navigate = useNavigate();
  const [state, setState] = useState<UploadState>({ kind: "IDLE" });
  const abort = useRef<(() => void) | null>(null);
  const stop = useCallback(() => {
    abort.current?.();
    abort.current = null;
    setState({ kind: "IDLE" });
  }, []);
  const send = useCallback(
    (files: readonly File[]) => {
      const choice = chooseFile(files);
      abort.current?.();
      if ("refusal" in choice) return setState({ kind: "NOT_SENT", reason: choice.refusal });
      const { file } = choice;
      const sending = { kind: "SENDING", fileName: file.name, bytes: file.size } as const;
      setState({ ...sending, bytesSent: 0 });
      abort.current = sendFile(file, {
        onProgress: (bytesSent) => setState({ ...sending, bytesSent }),
        onAnswer: (answer) => {
          if (answer.kind === "STARTED") void navigate(`/imports/${answer.id}`);
          else setState(answer.kind === "REFUSED" ? answer : { kind: "LOST" });
        },
      });
    },
    [navigate],
  );
  useEffect(() => () => abort.current?.(), []);
  return { state, send, stop };
}
