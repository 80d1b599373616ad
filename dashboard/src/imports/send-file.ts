import { readUploadAnswer, type UploadAnswer } from "./upload-answer.ts";

interface SendOptions {
  /** Bytes that left the browser so far. */
  readonly onProgress: (bytesSent: number) => void;
  readonly onAnswer: (answer: UploadAnswer | { readonly kind: "LOST" }) => void;
}

/**
 * Sends a file to be imported. XMLHttpRequest and not fetch: only the former tells how much has been sent.
 *
 * @returns a function that stops sending; nothing is answered after that.
 */
export function sendFile(file: File, { onProgress, onAnswer }: SendOptions): () => void {
  const request = new XMLHttpRequest();
  request.open("POST", `/api/imports?name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader("content-type", "application/xml");
  request.upload.onprogress = (event) => onProgress(event.loaded);
  request.onload = () => onAnswer(readUploadAnswer(request.status, request.responseText));
  request.onerror = () => onAnswer({ kind: "LOST" });
  request.send(file);
  return () => request.abort();
}
