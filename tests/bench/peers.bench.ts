import { deepStrictEqual } from "node:assert";
import autocannon from "autocannon";
import { askGraphQL, type Question } from "./ask-graphql.ts";
import { withBenchClient } from "./bench-database.ts";
import { type OwnServer, startOnze, startPeer } from "./own-server.ts";
import { PEER_QUESTIONS, type PeerQuestion, preparePeer } from "./peer-questions.ts";
import type { Line } from "./verdict.ts";

const ROUNDS = 2;
const CONNECTIONS = 8;
const SECONDS = { warmUp: 2, measured: 3 } as const;

/** The servers that are compared, all on one database. */
const SERVERS = {
  onze: (url: string) => startOnze(url, { ONZE_KEPT_ANSWERS: "0" }),
  plain: (url: string) => startOnze(url, { ONZE_KEPT_ANSWERS: "0", ONZE_EXECUTOR: "plain" }),
  kept: (url: string) => startOnze(url, { ONZE_KEPT_ANSWERS: "1" }),
  peer: startPeer,
} as const;
type Name = keyof typeof SERVERS;
const NAMES: readonly Name[] = ["onze", "plain", "kept", "peer"];

/** Requests per second of Onze and of PostGraphile for the same data, in turns. */
export async function comparePeers(databaseUrl: string): Promise<Line[]> {
  await withBenchClient(databaseUrl, preparePeer);
  const started: OwnServer[] = [];
  try {
    for (const name of NAMES) started.push(await SERVERS[name](databaseUrl));
    const servers = Object.fromEntries(NAMES.map((name, at) => [name, started[at]])) as Record<
      Name,
      OwnServer
    >; // one for each name
    const lines: Line[] = [];
    for (const question of PEER_QUESTIONS) lines.push(...(await compare(servers, question)));
    return lines;
  } finally {
    for (const server of started) await server.stop();
  }
}

async function compare(servers: Record<Name, OwnServer>, question: PeerQuestion): Promise<Line[]> {
  await checkSame(servers, question);
  const totals: Record<Name, number> = { onze: 0, plain: 0, kept: 0, peer: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of NAMES)
      totals[name] += await requestsPerSecond(servers[name].url, questionTo(name, question));
  }
  const line = (name: Name, what: string, goal: Line["goal"]): Line => ({
    what,
    figure: totals[name] / totals.peer,
    unit: "×",
    goal,
    behind: `${(totals[name] / ROUNDS).toFixed(0)} against ${(totals.peer / ROUNDS).toFixed(0)} per second`,
  });
  return [
    line("onze", question.what, { atLeast: question.atLeast }),
    line("plain", "  the same by plain graphql-js", null),
    line("kept", "  the same with answers kept while the data stay as they are", null),
  ];
}

const questionTo = (name: Name, { ours, peers }: PeerQuestion): Question => (name === "peer" ? peers : ours);

/** @throws {AssertionError} when one server answers with other data than the others. */
async function checkSame(servers: Record<Name, OwnServer>, question: PeerQuestion): Promise<void> {
  const shapes = await Promise.all(
    NAMES.map(async (name) =>
      question.shape(await askGraphQL(servers[name].url, questionTo(name, question))),
    ),
  );
  for (const shape of shapes) deepStrictEqual(shape, shapes[0]);
}

async function requestsPerSecond(url: string, question: Question): Promise<number> {
  await load(url, question, SECONDS.warmUp);
  const { requests, non2xx, errors } = await load(url, question, SECONDS.measured);
  if (non2xx + errors > 0) throw new Error(`${url} failed ${non2xx + errors} times under load`);
  return requests.average;
}

function load(url: string, question: Question, duration: number) {
  return autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": "en" },
    body: JSON.stringify(question),
  });
}
