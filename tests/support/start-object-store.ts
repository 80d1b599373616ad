import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { sign } from "aws4";
import { afterAll } from "vitest";

const KEY = { accessKeyId: "onze", secretAccessKey: "geheim/met+tekens" } as const;
const BUCKET = "bewijs";
const REGION = "eu-west-1";

export interface TestObjectStore {
  /** For `ONZE_STORE_URL`. */
  readonly url: string;
  /** What lies there, by its path in the bucket. */
  readonly objects: Map<string, Buffer>;
  /** Statuses with which the next requests fail. */
  readonly failures: number[];
}

/** Starts a store of objects that takes what S3 takes: signed requests of whoever has the key, for one bucket. */
export async function startObjectStore(): Promise<TestObjectStore> {
  const objects = new Map<string, Buffer>();
  const failures: number[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const failure = failures.shift();
    if (failure !== undefined) return answer(response, failure);
    if (!isSigned(request, body)) return answer(response, 403);
    const path = request.url?.startsWith(`/${BUCKET}/`) ? request.url.slice(BUCKET.length + 2) : null;
    if (path === null) return answer(response, 404);
    answerFor(objects, { method: request.method ?? "", path, body }, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const key = `${KEY.accessKeyId}:${encodeURIComponent(KEY.secretAccessKey)}`;
  return { url: `http://${key}@127.0.0.1:${port}/${BUCKET}?region=${REGION}`, objects, failures };
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: Buffer;
}

function answerFor(
  objects: Map<string, Buffer>,
  { method, path, body }: Asked,
  response: ServerResponse,
): void {
  const held = objects.get(path);
  if (method === "PUT") objects.set(path, body);
  if (method === "DELETE") objects.delete(path);
  if (method === "PUT") answer(response, 200);
  else if (method === "DELETE") answer(response, 204);
  else if (!held) answer(response, 404);
  else response.writeHead(200, { "content-length": held.length }).end(method === "HEAD" ? undefined : held);
}

function answer(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Signs the request anew, by another library than the one that sent it, and compares. */
function isSigned({ method = "", url = "", headers }: IncomingMessage, body: Buffer): boolean {
  const given = headers.authorization ?? "";
  const names = /SignedHeaders=([^,]+)/.exec(given)?.[1]?.split(";") ?? [];
  const told = headers["x-amz-content-sha256"];
  if (told !== "UNSIGNED-PAYLOAD" && told !== createHash("sha256").update(body).digest("hex")) return false;
  const signed = sign(
    {
      ...{ method, path: url, service: "s3", region: REGION },
      headers: Object.fromEntries(names.map((name) => [name, String(headers[name] ?? "")])),
    },
    KEY,
  );
  return signed.headers?.Authorization === given;
}
