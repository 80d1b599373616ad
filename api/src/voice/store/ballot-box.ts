import type { Ask } from "../../shared/database.ts";
import { type Ballot, BLANK, readBallot, writeBallot } from "./ballot.ts";
import { ballotHash, newLink, tokenHash } from "./link.ts";
import { newSalt, open, roundKey, seal } from "./seal.ts";
import { shuffle } from "./shuffle.ts";
import type { VoiceStore } from "./voice-store.ts";

/** What belongs to the row of a ballot, so that no sealed ballot opens in the place of another. */
const placeOf = (round: string, hash: Buffer): Buffer => Buffer.concat([Buffer.from(round), hash]);

/** Bytes around what is sealed: nonce, length and tag. */
const AROUND = 32;

interface NewBox {
  readonly round: string;
  /** How many links, by stratum. */
  readonly invited: readonly number[];
  /** Bytes that a ballot takes at most. */
  readonly size: number;
}

const INSERT_TOKENS = `insert into voice.token (hash, round_id, stratum)
  select t.hash, $1, t.stratum from unnest($2::bytea[], $3::smallint[]) with ordinality t(hash, stratum, place) order by t.place`;
const INSERT_BALLOTS = `insert into voice.ballot (hash, round_id, sealed)
  select b.hash, $1, b.sealed from unnest($2::bytea[], $3::bytea[]) with ordinality b(hash, sealed, place) order by b.place`;

/**
 * Makes the links of a round, and a blank ballot for each: in two transactions and two orders, so that neither time nor
 * place of a row says which ballot belongs to which link.
 *
 * @returns the links by stratum; they are kept nowhere.
 */
export async function fillBox(store: VoiceStore, { round, invited, size }: NewBox): Promise<string[][]> {
  const links = invited.map((count) => Array.from({ length: count }, newLink));
  const salt = newSalt();
  await store.transaction(async (voice) => {
    await emptyBox(voice, round); // an opening that broke off may have left something
    await voice("insert into voice.round_salt (round_id, purpose, salt) values ($1, 'BALLOTS', $2)", [
      round,
      salt,
    ]);
    const tokens = shuffle(
      links.flatMap((ofStratum, stratum) => ofStratum.map((link) => ({ link, stratum }))),
    );
    await voice(INSERT_TOKENS, [
      round,
      tokens.map(({ link }) => tokenHash(link)),
      tokens.map(({ stratum }) => stratum),
    ]);
  });
  const key = roundKey(store.secret, salt, "BALLOTS", round);
  const hashes = shuffle(links.flat().map(ballotHash));
  const blank = writeBallot(BLANK);
  await store.transaction((voice) =>
    voice(INSERT_BALLOTS, [
      round,
      hashes,
      hashes.map((hash) => seal(key, blank, placeOf(round, hash), size)),
    ]),
  );
  return links;
}

/** Takes links, ballots and their half of the key away. */
export async function emptyBox(voice: Ask, round: string): Promise<void> {
  for (const table of ["voice.token", "voice.ballot"])
    await voice(`delete from ${table} where round_id = $1`, [round]);
  await voice("delete from voice.round_salt where round_id = $1 and purpose = 'BALLOTS'", [round]);
}

/** To which round a link belongs, and where in it; null where it belongs to none that is open. */
export async function findLink(voice: Ask, link: string) {
  const [found] = await voice<{ round: string; stratum: number }>(
    `select round_id as round, stratum from voice.token where hash = $1`,
    [tokenHash(link)],
  );
  return found ?? null;
}

/** The key of the ballots of a round, which whoever has it holds until the transaction ends; null once it is gone. */
async function holdKey(voice: Ask, secret: Buffer, round: string): Promise<Buffer | null> {
  const [found] = await voice<{ salt: Buffer }>(
    "select salt from voice.round_salt where round_id = $1 and purpose = 'BALLOTS' for update",
    [round],
  );
  return found ? roundKey(secret, found.salt, "BALLOTS", round) : null;
}

interface SealedBallot {
  readonly hash: Buffer;
  readonly sealed: Buffer;
}

const readBox = (voice: Ask, round: string): Promise<SealedBallot[]> =>
  voice<SealedBallot>("select hash, sealed from voice.ballot where round_id = $1", [round]);

const REWRITE = `update voice.ballot b set sealed = n.sealed from unnest($1::bytea[], $2::bytea[]) n(hash, sealed) where b.hash = n.hash`;

/**
 * Opens the ballot of a link, and puts back what `work` makes of it; null where its round has closed meanwhile.
 *
 * All ballots of the round are sealed anew each time, also when one is only looked at: whoever sees the table, or two
 * copies of it, learns that somebody came, and neither which ballot is theirs nor whether they answered.
 */
export async function useBallot<Result>(
  voice: Ask,
  secret: Buffer,
  { round, link }: { readonly round: string; readonly link: string },
  work: (ballot: Ballot) => { readonly ballot: Ballot; readonly result: Result },
): Promise<{ readonly result: Result } | null> {
  const key = await holdKey(voice, secret, round);
  if (key === null) return null;
  const own = ballotHash(link);
  const box = await readBox(voice, round);
  const mine = box.find(({ hash }) => hash.equals(own));
  if (!mine) return null;
  const { ballot, result } = work(readBallot(open(key, mine.sealed, placeOf(round, own))));
  const sealed = box.map((each) => {
    const place = placeOf(round, each.hash);
    const text = each === mine ? writeBallot(ballot) : open(key, each.sealed, place);
    return seal(key, text, place, each.sealed.length - AROUND);
  });
  await voice(REWRITE, [box.map(({ hash }) => hash), sealed]);
  return { result };
}

/** Every ballot of a round, in an order of chance; null where it has been counted. */
export async function openBox(voice: Ask, secret: Buffer, round: string): Promise<Ballot[] | null> {
  const key = await holdKey(voice, secret, round);
  if (key === null) return null;
  const box = await readBox(voice, round);
  return shuffle(box.map(({ hash, sealed }) => readBallot(open(key, sealed, placeOf(round, hash)))));
}
