import { PrimaryKeyProp, type Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne } from "@mikro-orm/decorators/legacy";
import { Organisation } from "../organisations/organisation.ts";
import { DemandAction } from "./demand-action.ts";

/** An organisation that took part in what was done for a demand. */
@Entity()
export class DemandActionActor {
  [PrimaryKeyProp]?: ["action", "organisation"];

  @ManyToOne(() => DemandAction, { ref: true, primary: true, deleteRule: "cascade", updateRule: "cascade" })
  action!: Ref<DemandAction>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, primary: true, deleteRule: "cascade", updateRule: "cascade" })
  organisation!: Ref<Organisation>;
}
