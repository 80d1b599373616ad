import { Visibility, type VisibilityReason } from "@onze/schema";
import { changedMeanwhile, type Refusal } from "../errors.ts";
import { changedSince } from "../shared/changed-since.ts";
import type { Ask } from "../shared/database.ts";
import type { VisibilityInput } from "./visibility.input.ts";
import type { Speaker, VisibilitySubject } from "./visibility.policy.ts";

/** What somebody chooses, of what, and in whose name. */
export interface Choice {
  readonly subject: VisibilitySubject;
  readonly speaker: Speaker;
  readonly input: VisibilityInput;
}

/** What an organisation has set for a record or a field. */
export interface OwnSetting {
  readonly id: string;
  readonly version: number;
  readonly visibility: Visibility;
  readonly reason: VisibilityReason;
  readonly note: string | null;
  readonly setAt: Date;
}

/** What a setting says, in the order of its form. */
const SAID = ["visibility", "reason", "note"] as const;

/** SQL that keeps the one setting that a choice is about; it is told the values of {@link keyOf}. */
export const isOwnOf = ({ kind }: VisibilitySubject): string =>
  `${kind}_id = $1 and field is not distinct from $2 and set_by_organisation_id = $3`;

export const keyOf = ({ subject, speaker, input }: Choice): readonly unknown[] => [
  subject.id,
  input.field ?? null,
  speaker.organisationId,
];

/** What the speaker's organisation has set so far; null for nothing. */
export async function findOwn(rows: Ask, choice: Choice): Promise<OwnSetting | null> {
  const [own] = await rows<OwnSetting>(
    `select id, version, visibility, reason, note, set_at as "setAt" from visibility_setting where ${isOwnOf(choice.subject)}`,
    keyOf(choice),
  );
  return own ?? null;
}

/** Whether a choice was made of what stands. */
export const isMadeOf = (own: OwnSetting | null, { seen }: VisibilityInput): boolean =>
  own ? own.id === seen?.id && own.version === seen.version : !seen;

/** Whether what stands says what was chosen: then two people agree, or one sent it twice. */
export function saysSame(
  own: OwnSetting | null,
  { visibility, reason, note = null }: VisibilityInput,
): boolean {
  if (visibility === Visibility.PUBLIC) return own === null;
  return own?.visibility === visibility && own.reason === reason && own.note === note;
}

/** Tells whoever chose what stands by now; they set it for the same organisation, so nothing of it is hidden from them. */
export async function chosenMeanwhile(
  rows: Ask,
  own: OwnSetting | null,
  { seen }: VisibilityInput,
): Promise<Refusal> {
  const now = own ? `${own.visibility}, because of ${own.reason}` : "taken back";
  const changed =
    own && own.id === seen?.id
      ? await changedSince(
          rows,
          { entity: "visibility_setting", id: own.id, versions: own.version - seen.version },
          SAID,
        )
      : SAID;
  return changedMeanwhile("this choice of your organisation", { current: own, changed }, `it is ${now}`);
}
