import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { ActivityFact } from "./activity-fact.ts";

/** A sector code as the source gives it; shares add up within one vocabulary. */
@Entity()
export class ActivitySector extends ActivityFact {
  /** IATI SectorVocabulary. */
  @Property({ type: "text" })
  vocabulary!: string;

  @Property({ type: "text" })
  code!: string;

  /** 0 to 1; null when the source's percentages cannot be used. */
  @Property({ type: "double", nullable: true })
  share: number | null = null;
}
