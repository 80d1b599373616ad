import { SessionStep } from "@onze/schema";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import { close } from "./close-session.service.ts";
import * as lead from "./lead-session.service.ts";
import * as prepare from "./prepare-session.service.ts";
import { SessionInput } from "./session.input.ts";
import { SessionSheet } from "./session.types.ts";

/** What whoever leads a session asks for. */
@Resolver()
export class LeadSessionResolver {
  @Mutation(() => SessionSheet, { description: "Prepares a session; whoever does leads it." })
  prepareSession(@Arg("input", () => SessionInput) input: SessionInput, @Ctx() context: Context) {
    return prepare.prepare(context, input);
  }

  @Mutation(() => SessionSheet, {
    description: "One more organisation takes part, while decisions are named.",
  })
  addSessionOrganisation(
    @Arg("session", () => ID) session: string,
    @Arg("organisation", () => ID, { description: "Slug or id." }) organisation: string,
    @Ctx() context: Context,
  ) {
    return prepare.addOrganisation(context, session, organisation);
  }

  @Mutation(() => SessionSheet, {
    description: "An organisation does not take part after all, while decisions are named.",
  })
  removeSessionOrganisation(
    @Arg("session", () => ID) session: string,
    @Arg("organisation", () => ID, { description: "Its id at the session." }) organisation: string,
    @Ctx() context: Context,
  ) {
    return prepare.removeOrganisation(context, session, organisation);
  }

  @Mutation(() => SessionSheet, {
    description: "Another code for an organisation; the one before joins nothing any more.",
  })
  renewSessionCode(
    @Arg("session", () => ID) session: string,
    @Arg("organisation", () => ID, { description: "Its id at the session." }) organisation: string,
    @Ctx() context: Context,
  ) {
    return prepare.renewCode(context, session, organisation);
  }

  @Mutation(() => SessionSheet, { description: "Moves a session to the next step, or to the one before." })
  moveSession(
    @Arg("session", () => ID) session: string,
    @Arg("to", () => SessionStep) to: SessionStep,
    @Ctx() context: Context,
  ) {
    return lead.move(context, session, to);
  }

  @Mutation(() => SessionSheet, {
    description: "The viewer leads a session from now on, as when who led it is gone.",
  })
  takeOverSession(
    @Arg("session", () => ID) session: string,
    @Arg("isIndependent", () => Boolean, {
      description: "Whether the viewer works for none of the organisations that take part.",
    })
    isIndependent: boolean,
    @Ctx() context: Context,
  ) {
    return lead.takeOver(context, session, isIndependent);
  }

  @Mutation(() => SessionSheet, { description: "Writes down the last words of all." })
  writeClosingWords(
    @Arg("session", () => ID) session: string,
    @Arg("words", () => String, { nullable: true, description: "At most 2000 characters." })
    words: string | undefined,
    @Ctx() context: Context,
  ) {
    return lead.writeClosingWords(context, session, words ?? null);
  }

  @Mutation(() => SessionSheet, {
    description:
      "Closes a session, which freezes it. What was said of decisions of the register is kept there, shared where an organisation consents.",
  })
  closeSession(@Arg("session", () => ID) session: string, @Ctx() context: Context) {
    return close(context, session);
  }

  @Mutation(() => ID, {
    description: "Takes a session away in which nobody has named anything yet. Answers its id.",
  })
  discardSession(@Arg("session", () => ID) session: string, @Ctx() context: Context) {
    return prepare.discard(context, session);
  }
}
