import { allowEver } from "../../../accounts/policy.ts";
import { actorOf } from "../../../accounts/viewer.ts";
import type { Context } from "../../../context.ts";
import { conflict, notFound } from "../../../errors.ts";
import { because } from "../../../refusal-reasons.ts";
import { type Ask, Values } from "../../../shared/database.ts";
import { seesEvidence } from "../../../shared/visibility-impact.ts";
import { changeWithoutWaiting } from "../../../shared/without-waiting.ts";
import { speakOfOwnPart } from "../../impact.policy.ts";
import { holdEvidence } from "../find-evidence.ts";
import { judgeFile } from "./judge-file.ts";
import type { KeptCopies } from "./kept-copies.ts";
import { MOST_KEPT, refuseFull } from "./refuse-file.ts";

/** Who asks, and where copies are. */
export interface CopyContext extends Pick<Context, "database" | "viewer"> {
  readonly copies: KeptCopies;
}

/** A file as it is brought. */
export interface BroughtFile {
  readonly name: string;
  readonly content: Buffer;
}

/** @throws {Refusal} when there is no such piece of evidence, or it is not theirs; before anything of a file is read. */
export async function needOwnEvidence({ database, viewer }: CopyContext, id: string): Promise<void> {
  allowEver(speakOfOwnPart, viewer);
  await database.transaction(actorOf(viewer), (rows) => holdEvidence(rows, { viewer }, id));
}

/** A copy as it is kept. */
export interface KeptCopy {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

/** Keeps a copy of a piece of evidence, in place of the one before. @throws {Refusal} that names why it cannot be. */
export async function keepFile(context: CopyContext, id: string, file: BroughtFile): Promise<KeptCopy> {
  const { database, viewer, copies } = context;
  const { content } = file;
  const type = await judgeFile(content, file.name);
  const name = /\.[a-z0-9]{1,10}$/i.test(file.name) ? file.name : `${file.name}.${type.endings[0]}`;
  const sha256 = await changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const held = await holdEvidence(rows, context, id);
    await checkRoom(rows, held.id, content.length);
    return copies.keep(rows, { type, content }, async (copy) => {
      await rows(
        "update evidence_item set file_id = $2, file_name = $3, file_kept_at = now() where id = $1",
        [...[held.id, copy, name]],
      );
    });
  });
  await copies.tidyUp();
  return { sha256, name, mediaType: type.mediaType, size: content.length };
}

/** @throws {Refusal} when the copies of whoever brought a piece of evidence would be too large together. */
async function checkRoom(rows: Ask, item: string, bytes: number): Promise<void> {
  const [room] = await rows<{ kept: number }>(
    `select coalesce(sum(f.size), 0)::float8 as kept from evidence_item e join evidence_item other on other.added_by_id = e.added_by_id and other.id <> e.id
      join evidence_file f on f.id = other.file_id where e.id = $1`,
    [item],
  );
  if ((room?.kept ?? 0) + bytes > MOST_KEPT) throw refuseFull();
}

/** Takes the copy of a piece of evidence away. @returns the id of the change. @throws {Refusal} when there is none, or it is not theirs. */
export async function removeFile(context: CopyContext, id: string): Promise<string> {
  const { database, viewer, copies } = context;
  allowEver(speakOfOwnPart, viewer);
  const outcome = await changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const held = await holdEvidence(rows, context, id);
    const [had] = await rows(
      "update evidence_item set file_id = null, file_name = null, file_kept_at = null where id = $1 and file_id is not null returning id",
      [held.id],
    );
    if (!had) throw conflict("No copy is kept of this piece of evidence.", because("FILE_NONE"));
    return held.outcome;
  });
  await copies.tidyUp();
  return outcome;
}

/** A copy to be sent. */
export interface FoundCopy {
  readonly name: string;
  readonly mediaType: string;
  readonly isPublic: boolean;
  readonly content: Buffer;
}

const noFile = () => notFound("There is no such file.");

/** The copy of a piece of evidence that the viewer sees. @throws {Refusal} alike where it is hidden, absent or spoilt. */
export async function findFile({ database, viewer, copies }: CopyContext, id: string): Promise<FoundCopy> {
  const values = new Values(viewer.sight);
  const [found] = await database.rows<Omit<FoundCopy, "content"> & { sha256: string }>(
    `select e.file_name as name, f.media_type as "mediaType", f.sha256, e.visibility = 'PUBLIC' as "isPublic"
      from evidence_item e join evidence_file f on f.id = e.file_id where e.id::text = ${values.bind(id)} and ${seesEvidence("e", values)}`,
    values.list,
  );
  const content = found ? await copies.read(found.sha256) : null;
  if (!found || !content) throw noFile();
  return { ...found, content };
}
