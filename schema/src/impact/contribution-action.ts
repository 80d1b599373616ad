import { PrimaryKeyProp, type Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne } from "@mikro-orm/decorators/legacy";
import { Contribution } from "./contribution.ts";
import { DemandAction } from "./demand-action.ts";

/** That what an organisation contributed was, or was part of, something done for a demand. */
@Entity()
export class ContributionAction {
  [PrimaryKeyProp]?: ["contribution", "action"];

  @ManyToOne(() => Contribution, { ref: true, primary: true, deleteRule: "cascade", updateRule: "cascade" })
  contribution!: Ref<Contribution>;

  @Index()
  @ManyToOne(() => DemandAction, { ref: true, primary: true, deleteRule: "cascade", updateRule: "cascade" })
  action!: Ref<DemandAction>;
}
