import { type RecordRemark, RemarkKind, type RemarkReason } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { allow, allowEver } from "../accounts/policy.ts";
import type { Context } from "../context.ts";
import { conflict, notFound } from "../errors.ts";
import { answeringRemarks } from "../organisations/organisation.policy.ts";
import { because } from "../refusal-reasons.ts";
import type { Ask } from "../shared/database.ts";
import { needText, readParagraphs } from "../shared/given-text.ts";
import { changeRecord } from "./change-record.ts";
import { isOpenRemark } from "./effective-visibility.sql.ts";
import { findHolderRecord, findSpokenOf, type Pair } from "./our-record.queries.ts";
import type { HolderRecord } from "./our-record.types.ts";
import { findPairOfRemark, readRemark } from "./record-remark.queries.ts";
import { tellHolder } from "./tell-holder.ts";
import { speakingOfRecords } from "./visibility.policy.ts";

/** What somebody says for a partner of what is recorded about it. */
export interface GivenRemark {
  /** Of the partnership. */
  readonly id: string;
  readonly reason: RemarkReason;
  readonly words?: string | null;
}

const TAKE_BACK_OBJECTION = `update record_remark r set taken_back_at = now()
  where r.holder_id = $1 and r.partner_id = $2 and r.kind = 'OBJECTION' and ${isOpenRemark("r")}`;

/** Says for the partner that a record is right; it is then accepted as well, and no objection stands any more. */
export function confirm(context: Context, info: GraphQLResolveInfo, id: string): Promise<HolderRecord> {
  return speak(context, info, id, async (rows, { holderId, partnerId }) => {
    await rows("update partnership set last_confirmed_on = $2, awaits_partner = false where id = $1", [
      id,
      context.today,
    ]);
    await rows(TAKE_BACK_OBJECTION, [holderId, partnerId]);
  });
}

const REMARK = `insert into record_remark (holder_id, partner_id, kind, reason, words, written_by_id) values ($1, $2, $3, $4, $5, $6)`;

/** Somebody who objects twice says the second time what they mean. */
const OBJECTED_ANEW = `on conflict (holder_id, partner_id) where kind = 'OBJECTION' and answered_at is null and taken_back_at is null
  do update set reason = excluded.reason, words = excluded.words, written_by_id = excluded.written_by_id`;

/** Objects for the partner to a record: from now on it counts nowhere, and nobody else reads it, until it is answered or taken back. */
export async function object(
  context: Context,
  info: GraphQLResolveInfo,
  { id, reason, words }: GivenRemark,
): Promise<HolderRecord> {
  const read = readParagraphs("words", words);
  const record = await speak(context, info, id, async (rows, pair) => {
    await rows(
      `${REMARK} ${OBJECTED_ANEW}`,
      valuesOf(context, pair, { kind: RemarkKind.OBJECTION, reason, words: read }),
    );
    await rows("update partnership set last_confirmed_on = null where id = $1", [id]);
  });
  await tellHolder(context, id);
  return record;
}

/** Says for the partner what would be better of a record, which stays as it is. */
export function suggest(
  context: Context,
  info: GraphQLResolveInfo,
  { id, reason, words }: GivenRemark,
): Promise<HolderRecord> {
  const read = needText("words", words);
  return speak(context, info, id, async (rows, pair) => {
    await rows(REMARK, valuesOf(context, pair, { kind: RemarkKind.SUGGESTION, reason, words: read }));
  });
}

interface Written {
  readonly kind: RemarkKind;
  readonly reason: RemarkReason;
  readonly words: string | null;
}

const valuesOf = (
  { viewer }: Context,
  { holderId, partnerId }: Pair,
  { kind, reason, words }: Written,
): readonly unknown[] => [holderId, partnerId, kind, reason, words, viewer.accountId ?? viewer.linkId];

async function speak(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
  work: (rows: Ask, pair: Pair) => Promise<void>,
): Promise<HolderRecord> {
  allowEver(speakingOfRecords, context.viewer);
  const pair = await findSpokenOf(context, id);
  if (!pair) throw notFound(NO_RECORD);
  allow(speakingOfRecords, context.viewer, [pair.partnerId]);
  await changeRecord(context, pair, (rows) => work(rows, pair));
  return afterwards(context, info, pair.id);
}

const NO_RECORD = "There is no such record of yours.";
const NO_REMARK = "There is no such remark.";

async function afterwards(context: Context, info: GraphQLResolveInfo, id: string): Promise<HolderRecord> {
  const record = await findHolderRecord(context, info, id);
  if (!record) throw notFound(NO_RECORD);
  return record;
}

/** Takes back what the partner said; a remark that was closed before stays so. */
export async function takeBack(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<HolderRecord> {
  allowEver(speakingOfRecords, context.viewer);
  const pair = await findPairOfRemark(context, id, "PARTNER");
  if (!pair) throw notFound(NO_REMARK);
  allow(speakingOfRecords, context.viewer, [pair.partnerId]);
  await changeRecord(context, pair, async (rows) => {
    await rows(`update record_remark r set taken_back_at = now() where r.id = $1 and ${isOpenRemark("r")}`, [
      id,
    ]);
  });
  return afterwards(context, info, pair.id);
}

/** What a holder answers to a remark. */
export interface RemarkAnswer {
  readonly id: string;
  readonly answer: string;
}

/** Answers a remark for the holder; what was paused by it counts again. @throws {Refusal} when it was closed meanwhile. */
export async function answer(
  context: Context,
  info: GraphQLResolveInfo,
  { id, answer: given }: RemarkAnswer,
): Promise<RecordRemark> {
  allowEver(answeringRemarks, context.viewer);
  const pair = await findPairOfRemark(context, id, "HOLDER");
  if (!pair) throw notFound(NO_REMARK);
  allow(answeringRemarks, context.viewer, [pair.holderId]);
  const read = needText("answer", given);
  await changeRecord(context, pair, async (rows) => {
    const answered = await rows(
      `update record_remark r set answered_at = now(), answer = $2, answered_by_id = $3 where r.id = $1 and ${isOpenRemark("r")} returning r.id`,
      [id, read, context.viewer.accountId],
    );
    if (answered.length === 0)
      throw conflict("This remark was answered or taken back meanwhile.", because("REMARK_CLOSED"));
  });
  return readRemark(context, info, id);
}
