/** What came of a copy that was sent. */
export type CopyAnswer =
  | { readonly kind: "KEPT" }
  | {
      readonly kind: "REFUSED";
      /** The server's own sentence, in English. */
      readonly message: string;
      /** By which the same is said in another language; left out where there is none. */
      readonly reason?: string;
      readonly values?: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: "LOST" };

/** Reads what the server answers to a copy that was sent. @param body as it came; anything that is not its own is a lost line. */
export function readCopyAnswer(status: number, body: string): CopyAnswer {
  if (status >= 200 && status < 300) return { kind: "KEPT" };
  try {
    const { error } = (JSON.parse(body) ?? {}) as {
      error?: Omit<Extract<CopyAnswer, { kind: "REFUSED" }>, "kind">;
    };
    return error?.message ? { ...error, kind: "REFUSED" } : { kind: "LOST" };
  } catch {
    return { kind: "LOST" };
  }
}

interface SendOptions {
  /** Bytes that left the browser so far. */
  readonly onProgress: (sent: number) => void;
  readonly onAnswer: (answer: CopyAnswer) => void;
}

/** Sends a copy of a piece of evidence, by its id. @returns what stops it; nothing is answered after that. */
export function sendCopy(id: string, file: File, { onProgress, onAnswer }: SendOptions): () => void {
  const request = new XMLHttpRequest(); // fetch does not tell how much has been sent
  request.open("POST", `/api/evidence/${id}/file?name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader("content-type", "application/octet-stream");
  request.upload.onprogress = ({ loaded }) => onProgress(loaded);
  request.onload = () => onAnswer(readCopyAnswer(request.status, request.responseText));
  request.onerror = () => onAnswer({ kind: "LOST" });
  request.send(file);
  return () => request.abort();
}
