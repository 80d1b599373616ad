import { randomUUID } from "node:crypto";
import { type Opt, PrimaryKeyProp, type Ref } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { registerEnumType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { RoleAgreement } from "./role-agreement.ts";

/** What an organisation does in a cell, by the strategy's words for the work of an umbrella and its members. */
export enum RoleInCell {
  RELAY = "RELAY",
  FACILITATE = "FACILITATE",
  SPEAK_FOR = "SPEAK_FOR",
  LOBBY = "LOBBY",
  MOBILISE = "MOBILISE",
  FUND = "FUND",
  CONVENE = "CONVENE",
  RESEARCH = "RESEARCH",
}

registerEnumType(RoleInCell, {
  name: "RoleInCell",
  description: "What an organisation takes upon itself in a place, on a theme.",
  valuesConfig: {
    RELAY: { description: "Passes on what partners say, in their words." },
    FACILITATE: { description: "Makes room for partners to speak and decide themselves." },
    SPEAK_FOR: { description: "Speaks with a mandate of partners." },
  },
});

/** A party of a role agreement, with what it takes upon itself. */
@Entity({ tableName: "role_agreement_parties" })
export class RoleAgreementParty {
  [PrimaryKeyProp]?: ["roleAgreement", "organisation"];

  @ManyToOne(() => RoleAgreement, { ref: true, primary: true, deleteRule: "cascade", updateRule: "cascade" })
  roleAgreement!: Ref<RoleAgreement>;

  @ManyToOne(() => Organisation, { ref: true, primary: true, deleteRule: "cascade", updateRule: "cascade" })
  organisation!: Ref<Organisation>;

  /** By which its changes are told apart in the history. */
  @Unique()
  @Property({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  /** Empty where only presence was agreed. */
  @Enum({ items: () => RoleInCell, array: true, defaultRaw: "'{}'" })
  roles: RoleInCell[] & Opt = [];
}
