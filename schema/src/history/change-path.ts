import { registerEnumType } from "type-graphql";

/** Through what a change came. */
export enum ChangePath {
  PERSON = "PERSON",
  TOKEN = "TOKEN",
  LINK = "LINK",
  IMPORT = "IMPORT",
  COMMAND_LINE = "COMMAND_LINE",
  SYSTEM = "SYSTEM",
}

registerEnumType(ChangePath, {
  name: "ChangePath",
  description: "Through what a change came.",
  valuesConfig: {
    PERSON: { description: "Somebody who was signed in." },
    TOKEN: { description: "A program with a token." },
    LINK: { description: "Whoever opened the link of a partner, without an account." },
    COMMAND_LINE: { description: "Whoever runs the installation, by a command." },
    SYSTEM: { description: "The program itself, such as its first start." },
  },
});
