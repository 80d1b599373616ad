import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";

const MOST = 5;
const app = await startApp({ http: { connectionsPerAddress: MOST } });
const behind = await startApp({ http: { connectionsPerAddress: MOST, proxies: 1 } });

/** Whether a new connection to a server gets an answer; it is kept open. */
async function isAnswered(url: string): Promise<{ readonly socket: Socket; readonly isAnswered: boolean }> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => undefined); // who is not taken is hung up on
  socket.write("GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n");
  const said = await Promise.race([once(socket, "data").then(String), once(socket, "close").then(() => "")]);
  return { socket, isAnswered: said.startsWith("HTTP/1.1 200 ") };
}

const openMany = (url: string, count: number) =>
  Promise.all(Array.from({ length: count }, () => isAnswered(url)));

test("one address holds so many connections and no more, until it lets go of one", async () => {
  const held = await openMany(app.url, MOST);
  expect(held.map((each) => each.isAnswered)).toEqual(Array(MOST).fill(true));
  expect((await isAnswered(app.url)).isAnswered).toBe(false);
  const [first] = held;
  first?.socket.destroy();
  await expect.poll(async () => (await isAnswered(app.url)).isAnswered).toBe(true);
  for (const { socket } of held) socket.destroy();
});

test("behind a proxy, whose connections are everybody's, none are counted", async () => {
  const held = await openMany(behind.url, MOST * 2);
  expect(held.every((each) => each.isAnswered)).toBe(true);
  for (const { socket } of held) socket.destroy();
});
