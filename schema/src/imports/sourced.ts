import type { Ref } from "@mikro-orm/core";
import { Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Source } from "./source.ts";

/** Every recorded fact says which source it came from and, where the source has lines, which one. */
export abstract class Sourced {
  @Index()
  @ManyToOne(() => Source, { ref: true })
  source!: Ref<Source>;

  /** Counted from 1; null where the source has no lines. */
  @Property({ type: "integer", nullable: true })
  sourceLine: number | null = null;
}
