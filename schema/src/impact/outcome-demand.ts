import { PrimaryKeyProp, type Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne } from "@mikro-orm/decorators/legacy";
import { Outcome } from "./outcome.ts";
import { PolicyDemand } from "./policy-demand.ts";

/** That a change has to do with a demand. */
@Entity()
export class OutcomeDemand {
  [PrimaryKeyProp]?: ["outcome", "demand"];

  @ManyToOne(() => Outcome, { ref: true, primary: true, deleteRule: "cascade", updateRule: "cascade" })
  outcome!: Ref<Outcome>;

  @Index()
  @ManyToOne(() => PolicyDemand, { ref: true, primary: true, deleteRule: "cascade", updateRule: "cascade" })
  demand!: Ref<PolicyDemand>;
}
