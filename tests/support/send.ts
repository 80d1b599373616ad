import { once } from "node:events";
import { request } from "node:http";

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Sends a request over a plain connection: fetch would not let a test choose its Host. @param url of the server. */
export async function send(
  url: string,
  { method = "POST", path = "/graphql", headers = {}, body = "" }: Sent,
): Promise<Received> {
  const { port } = new URL(url);
  const sent = request({
    host: "127.0.0.1",
    port,
    method,
    path,
    headers: { "content-type": "application/json", ...headers },
  });
  sent.end(body);
  const [response] = await once(sent, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() };
}

/** The body of a harmless question. */
export const QUESTION = JSON.stringify({ query: "{ installation { umbrellaName } }" });
