import type { Opt } from "@mikro-orm/core";
import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";

/** How often something was tried; written by the library that counts, in its own columns. */
@Entity()
export class RateLimit {
  /** What was tried by whom, hashed. */
  @PrimaryKey({ type: "text" })
  key!: string;

  @Property({ type: "integer" })
  points: number & Opt = 0;

  /** Until when it counts, in milliseconds since 1970. */
  @Property({ type: "bigint", nullable: true })
  expire: string | null = null;
}
