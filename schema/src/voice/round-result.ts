import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Question } from "./question.ts";
import { Round } from "./round.ts";
import { RoundAudience } from "./voice-enums.ts";

/** A figure as it is told: exactly, as lying between two ends, or not at all. */
export type FrozenFigure =
  | { readonly value: number }
  | { readonly low: number; readonly high: number }
  | { readonly hidden: true };

/** What is told of the answers to one question by some people. */
export interface FrozenFigures {
  readonly answers: number;
  readonly mean: FrozenFigure | null;
  readonly netScore: FrozenFigure | null;
  readonly shares: readonly FrozenFigure[];
}

/**
 * What one audience is told of one question, of all together or of one group: written once when the round closes, and never
 * changed. Whatever is not told is a row without figures, the same for every reason.
 */
@Entity()
@Index({ properties: ["round", "audience", "position"] })
export class RoundResult {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Round, { ref: true, deleteRule: "cascade" })
  round!: Ref<Round>;

  @Enum(() => RoundAudience)
  audience!: RoundAudience;

  /** Its place among the results of the round, by question, cut and group as they were declared. */
  @Property({ type: "smallint" })
  position!: number;

  /** Null for how many answered anything. */
  @ManyToOne(() => Question, { ref: true, nullable: true, deleteRule: "restrict" })
  question: Ref<Question> | null = null;

  /** Keys of a cut and of one of its groups; null for all together. */
  @Property({ type: "text", nullable: true })
  cut: string | null = null;

  @Property({ type: "text", nullable: true })
  groupKey: string | null = null;

  @Property({ type: "json", nullable: true })
  figures: FrozenFigures | null = null;

  /** How many hold that answering is unsafe; told of all together alone. */
  @Property({ type: "json", nullable: true })
  unsafe: FrozenFigure | null = null;
}
