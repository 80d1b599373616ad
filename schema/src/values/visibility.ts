import { registerEnumType } from "type-graphql";

/** Who may see a record, from everybody to named individuals; the strictest of all settings wins. */
export enum Visibility {
  PUBLIC = "PUBLIC",
  NETWORK = "NETWORK",
  RESTRICTED = "RESTRICTED",
  CONFIDENTIAL = "CONFIDENTIAL",
}

registerEnumType(Visibility, {
  name: "Visibility",
  description: "Who may see a record, from everybody to named individuals.",
});
