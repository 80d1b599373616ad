import { registerEnumType } from "type-graphql";

/** What became of a letter. */
export enum Delivery {
  MAIL = "MAIL",
  OUTBOX = "OUTBOX",
  FAILED = "FAILED",
}

registerEnumType(Delivery, {
  name: "Delivery",
  description: "What became of a mail.",
  valuesConfig: {
    MAIL: { description: "A mail server took it." },
    OUTBOX: { description: "No mail server is set: it is a file in the outbox of the installation." },
    FAILED: { description: "The mail server did not take it. What it was about holds all the same." },
  },
});
