import { type Opt, PrimaryKeyProp, type Ref } from "@mikro-orm/core";
import { Check, Entity, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { SessionDecision } from "./session-decision.ts";
import { SessionOrganisation } from "./session-organisation.ts";

/** What an organisation says of itself about one decision; null is what it did not say yet. */
@Entity()
@Check({
  name: "session_score_on_the_ladder",
  expression: "actual >= 0 and actual <= 4 and desired >= 0 and desired <= 4",
})
export class SessionScore {
  [PrimaryKeyProp]?: ["decision", "organisation"];

  @ManyToOne(() => SessionDecision, { ref: true, primary: true, deleteRule: "cascade" })
  decision!: Ref<SessionDecision>;

  @ManyToOne(() => SessionOrganisation, { ref: true, primary: true, deleteRule: "cascade" })
  organisation!: Ref<SessionOrganisation>;

  @Property({ type: "smallint", nullable: true })
  actual: (number & Opt) | null = null;

  /** Whether it agrees with how all were involved in the decision; not whether the decision was good. */
  @Property({ type: "boolean", nullable: true })
  agrees: (boolean & Opt) | null = null;

  @Property({ type: "smallint", nullable: true })
  desired: (number & Opt) | null = null;
}
