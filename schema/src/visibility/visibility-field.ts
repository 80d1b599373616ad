import { registerEnumType } from "type-graphql";
import type { Visibility } from "../values/visibility.ts";

/** What of an organisation may be hidden on its own. */
export enum VisibilityField {
  NAME = "NAME",
  PLACE = "PLACE",
  THEME = "THEME",
  BUDGET = "BUDGET",
  CONTACT = "CONTACT",
  NETWORKS = "NETWORKS",
  OUTCOMES = "OUTCOMES",
}

registerEnumType(VisibilityField, {
  name: "VisibilityField",
  description: "What of an organisation may be hidden on its own.",
  valuesConfig: {
    NAME: { description: "Without its name nothing of it is shown: like the whole record." },
    PLACE: {
      description: "Its country, and the work that would tell it; it stays in lists of organisations.",
    },
    THEME: {
      description: "Its themes, and the work that would tell them; it stays in lists of organisations.",
    },
    BUDGET: {
      description: "What it received; the money is counted with what no partner is known to have received.",
    },
    CONTACT: { description: "How to reach it." },
    NETWORKS: { description: "The networks that it belongs to." },
    OUTCOMES: { description: "What came of the work with it." },
  },
});

/** Classes by field; a field that is not there is as visible as its record. */
export type FieldVisibilities = { readonly [Field in VisibilityField]?: Visibility };
