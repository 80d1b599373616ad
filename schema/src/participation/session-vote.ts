import { PrimaryKeyProp, type Ref } from "@mikro-orm/core";
import { Entity, ManyToOne } from "@mikro-orm/decorators/legacy";
import { SessionDecision } from "./session-decision.ts";
import { SessionOrganisation } from "./session-organisation.ts";

/** That an organisation would have the session talk about a decision; each names up to five. */
@Entity()
export class SessionVote {
  [PrimaryKeyProp]?: ["decision", "organisation"];

  @ManyToOne(() => SessionDecision, { ref: true, primary: true, deleteRule: "cascade" })
  decision!: Ref<SessionDecision>;

  @ManyToOne(() => SessionOrganisation, { ref: true, primary: true, deleteRule: "cascade" })
  organisation!: Ref<SessionOrganisation>;
}
