/** What the server answered to an upload. */
export type UploadAnswer =
  | { kind: "STARTED"; id: string }
  | { kind: "REFUSED"; code: string; message: string }
  | { kind: "UNREADABLE" };

/**
 * Reads the answer to an upload.
 *
 * @returns UNREADABLE for anything that is neither an import's id nor an error with code and sentence, as from
 * a server that is restarting or a proxy in between.
 */
export function readUploadAnswer(httpStatus: number, body: string): UploadAnswer {
  const answer = parse(body);
  if (httpStatus === 202 && typeof answer.id === "string") return { kind: "STARTED", id: answer.id };
  const { code, message } = record(answer.error);
  if (typeof code === "string" && typeof message === "string") return { kind: "REFUSED", code, message };
  return { kind: "UNREADABLE" };
}

function parse(text: string): Record<string, unknown> {
  try {
    return record(JSON.parse(text));
  } catch {
    return {};
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
