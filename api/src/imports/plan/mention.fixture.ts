import { foldName, foldText } from "@onze/schema";
import { createMentionKeys, type MentionKey } from "./mention-keys.ts";
import { splitName } from "./name-acronyms.ts";
import type { PartnerMention } from "./partner-mentions.ts";
import { createWithheldNames } from "./withheld-name.ts";

/** A mention with its place; a test states the name and what else it is about. */
export interface StatedMention extends Partial<PartnerMention> {
  readonly name: string;
  readonly holder?: string;
  readonly activity?: string;
}

const { isWithheld } = createWithheldNames([]);

/** Builds an implementing partner without identifier in Congo (CD), changed as stated. */
export function mention({ holder: _, activity: __, ...stated }: StatedMention): PartnerMention {
  const { name, line = 1 } = stated;
  const withheld = isWithheld(name);
  return {
    nameKey: withheld ? foldText(name) : foldName(name),
    acronyms: withheld ? [] : splitName(name).acronyms,
    identifier: null,
    type: "22",
    country: "CD",
    withheld,
    origin: "PARTICIPANT",
    role: "4",
    received: [],
    spellings: [{ name, line, times: 1, byParticipant: stated.origin !== "RECEIVER" }],
    line,
    ...stated,
  };
}

/** Gathers mentions of one file: those of holder `H` in activity `A` unless stated; a text is a name. */
export function keysOf(mentions: readonly (string | StatedMention)[]): MentionKey[] {
  const keys = createMentionKeys();
  for (const item of mentions) {
    const stated = typeof item === "string" ? { name: item } : item;
    const { holder = "H", activity = "A" } = stated;
    keys.add({ holder, activity }, mention(stated));
  }
  return keys.list();
}
