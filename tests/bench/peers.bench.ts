import { deepStrictEqual } from "node:assert";
import autocannon from "autocannon";
import { askGraphQL, type Question } from "./ask-graphql.ts";
import { withBenchClient } from "./bench-database.ts";
import { type OwnServer, startOnze, startPeer } from "./own-server.ts";
import { PEER_QUESTIONS, type PeerQuestion, preparePeer } from "./peer-questions.ts";
import { median } from "./take-turns.ts";
import type { Line } from "./verdict.ts";

const CONNECTIONS = 8;
/** Rounds follow each other closely, so that whatever else the machine does troubles all servers alike. */
const ROUNDS = 7;
const SECONDS = { warmUp: 2, round: 1 } as const;

/** The servers that are compared, all on one database. */
const SERVERS = {
  onze: startOnze,
  plain: (url: string) => startOnze(url, { ONZE_EXECUTOR: "plain" }),
  peer: startPeer,
} as const;
type Name = keyof typeof SERVERS;
const NAMES: readonly Name[] = ["onze", "peer", "plain"];

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
  for (const name of NAMES) await load(servers[name].url, questionTo(name, question), SECONDS.warmUp);
  const rounds: Record<Name, number>[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measureRound(servers, question));
  const line = (name: Name, what: string, goal: Line["goal"]): Line => ({
    what,
    figure: median(rounds.map((round) => round[name] / round.peer)),
    unit: "×",
    goal,
    behind: `${perSecond(rounds, name)} against ${perSecond(rounds, "peer")} requests per second`,
  });
  return [
    line("onze", question.what, { atLeast: question.atLeast }),
    line("plain", "  the same by plain graphql-js", null),
  ];
}

async function measureRound(
  servers: Record<Name, OwnServer>,
  question: PeerQuestion,
): Promise<Record<Name, number>> {
  const round: Record<Name, number> = { onze: 0, plain: 0, peer: 0 };
  for (const name of NAMES)
    round[name] = await load(servers[name].url, questionTo(name, question), SECONDS.round);
  return round;
}

const perSecond = (rounds: readonly Record<Name, number>[], name: Name): string =>
  median(rounds.map((round) => round[name])).toFixed(0);

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

/** @returns requests answered per second. @throws {Error} when one is not answered. */
async function load(url: string, question: Question, seconds: number): Promise<number> {
  const { requests, duration, non2xx, errors } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": "en" },
    body: JSON.stringify(question),
  });
  if (non2xx + errors > 0) throw new Error(`${url} failed ${non2xx + errors} times under load`);
  return requests.total / duration;
}
