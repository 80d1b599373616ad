import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setInterval as every } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
const { port } = new URL(app.url);

/** A connection, and what the server says over it until it hangs up. */
async function open(): Promise<{ readonly socket: Socket; readonly heard: Promise<string> }> {
  const socket = connect(Number(port), "127.0.0.1");
  socket.on("error", () => undefined); // the server hangs up while something is still sent
  let text = "";
  socket.setEncoding("utf8").on("data", (piece) => {
    text += piece;
  });
  const heard = new Promise<string>((resolve) => socket.once("close", () => resolve(text)));
  await once(socket, "connect");
  return { socket, heard };
}

const HEAD = "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n";

/** Sends a piece every so many milliseconds, `most` times or until the other side hangs up. */
async function trickle(socket: Socket, piece: string, { each, most }: { each: number; most: number }) {
  let sent = 0;
  for await (const _ of every(each)) {
    if (socket.destroyed || sent++ >= most) return;
    socket.write(piece);
  }
}

// these wait for what clocks decide, so they wait together
describe.concurrent("clients that are slow", () => {
  test("who never ends the headers is cut", async ({ expect }) => {
    const { socket, heard } = await open();
    socket.write("POST /graphql HTTP/1.1\r\nhost: localhost\r\n");
    await trickle(socket, "x-more: 1\r\n", { each: 500, most: 60 });
    expect(await heard).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("who says nothing at all is cut", async ({ expect }) => {
    const { heard } = await open();
    expect(await heard).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });

  test("who sends a body a few bytes at a time is cut with a sentence", async ({ expect }) => {
    const { socket, heard } = await open();
    socket.write(`${HEAD}content-length: 5000\r\n\r\n`);
    await trickle(socket, "x", { each: 250, most: 120 });
    const said = await heard;
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    expect(said).toContain("The body of this request came too slowly; send it again.");
  });

  test.each(["/healthz", "/"])("who has an answer of %s and goes on with the body is cut", async (path) => {
    const { socket, heard } = await open();
    socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5000\r\n\r\n`);
    await trickle(socket, "x", { each: 250, most: 120 });
    expect(socket.bytesWritten).toBeLessThan(200);
    expect(await heard).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("a body that takes long and flows is read to its end", async ({ expect }) => {
    const { socket, heard } = await open();
    const body = JSON.stringify({ query: `{ themes { code } } #${"x".repeat(180_000)}` });
    const pieces = body.match(/.{1,8000}/g) ?? [];
    socket.write(`${HEAD}connection: close\r\ncontent-length: ${body.length}\r\n\r\n`);
    for await (const _ of every(1_000)) {
      const piece = pieces.shift();
      if (piece === undefined) break;
      socket.write(piece);
    }
    expect(await heard).toMatch(/^HTTP\/1\.1 200 [\s\S]*"code":/);
  });
});

test("after all of them the server answers as before", async () => {
  const { data } = await app.ask("{ installation { umbrellaName } }");
  expect(data).toEqual({ installation: { umbrellaName: "11.11.11" } });
});
