import { registerEnumType } from "type-graphql";

/** What an account may do for an organisation. Whoever has none is a public visitor. */
export enum Role {
  ADMINISTRATOR = "ADMINISTRATOR",
  UMBRELLA_STAFF = "UMBRELLA_STAFF",
  MEMBER_EDITOR = "MEMBER_EDITOR",
  MEMBER_READER = "MEMBER_READER",
  PARTNER_DELEGATE = "PARTNER_DELEGATE",
  FACILITATOR = "FACILITATOR",
  AUDITOR = "AUDITOR",
  INTEGRATION = "INTEGRATION",
  PARTNER_LINK = "PARTNER_LINK",
}

registerEnumType(Role, {
  name: "Role",
  description: "What an account may do for an organisation.",
  valuesConfig: {
    ADMINISTRATOR: { description: "Manages accounts, and does whatever umbrella staff does." },
    UMBRELLA_STAFF: { description: "Works for the secretariat; sees and edits records of everybody." },
    MEMBER_EDITOR: { description: "Edits the records of one member." },
    MEMBER_READER: { description: "Sees the records of one member." },
    PARTNER_DELEGATE: {
      description: "Speaks for one partner: sees what is recorded about it, and decides who else does.",
    },
    FACILITATOR: { description: "Independent: runs consultations, and sees what the network sees." },
    AUDITOR: {
      description:
        "Board and auditors: read every record that is not confidential and all history, write nothing.",
    },
    INTEGRATION: { description: "A program, with a token whose scopes say what it may do." },
    PARTNER_LINK: { description: "Whoever opens the link of a partner, without an account." },
  },
});

/** What the token of an integration may be used for. */
export enum Scope {
  READ_NETWORK = "READ_NETWORK",
  READ_OWN = "READ_OWN",
  IMPORT = "IMPORT",
}

registerEnumType(Scope, {
  name: "Scope",
  description: "What a token may be used for; without any it reads what everybody may see.",
  valuesConfig: {
    READ_NETWORK: { description: "Reads what members and partners may see." },
    READ_OWN: { description: "Reads restricted records of its own organisation as well." },
    IMPORT: { description: "Takes files in, and reads how imports went." },
  },
});
