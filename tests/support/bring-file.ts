import { request } from "node:http";

/** What came back, with its bytes. */
export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

interface Brought {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

/** Sends bytes, and reads bytes back. @param url of the server. */
export function exchange(url: string, { method = "GET", path, headers = {}, body }: Brought): Promise<Got> {
  const { port } = new URL(url);
  return new Promise((done, fail) => {
    const sent = request({ host: "127.0.0.1", port, method, path, headers }, async (response) => {
      const pieces: Buffer[] = [];
      for await (const piece of response) pieces.push(piece);
      done({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(pieces) });
    });
    sent.on("error", fail);
    sent.end(body);
  });
}

/** Brings a copy of a piece of evidence. */
export const bringFile = (
  url: string,
  {
    id,
    name,
    headers,
    body,
  }: { id: string; name: string; headers: Record<string, string>; body: Buffer | string },
): Promise<Got> =>
  exchange(url, {
    ...{ method: "POST", body, headers },
    path: `/api/evidence/${id}/file?name=${encodeURIComponent(name)}`,
  });

/** What a refusal says. */
export const refusalIn = ({ bytes }: Got): unknown => JSON.parse(bytes.toString()).error;
