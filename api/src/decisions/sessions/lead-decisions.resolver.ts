import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import * as naming from "./name-decisions.service.ts";
import { SessionActionInput, SessionDecisionInput } from "./session.input.ts";
import { SessionSheet } from "./session.types.ts";
import * as actions from "./session-actions.service.ts";

/** What whoever leads a session does with decisions and actions of it. */
@Resolver()
export class LeadDecisionsResolver {
  @Mutation(() => SessionSheet, { description: "Writes a decision down for all." })
  nameSessionDecision(
    @Arg("session", () => ID) session: string,
    @Arg("label", () => String, { description: "In words; 1 to 200 characters." }) label: string,
    @Ctx() context: Context,
  ) {
    return naming.name(context, session, label);
  }

  @Mutation(() => SessionSheet, {
    description: "Puts a decision in other words, or says what it is about; until the session closes.",
  })
  editSessionDecision(
    @Arg("session", () => ID) session: string,
    @Arg("input", () => SessionDecisionInput) input: SessionDecisionInput,
    @Ctx() context: Context,
  ) {
    return naming.edit(context, session, input);
  }

  @Mutation(() => SessionSheet, {
    description: "Takes a decision into one that is alike, or out of it again.",
  })
  mergeSessionDecision(
    @Arg("session", () => ID) session: string,
    @Arg("decision", () => ID) decision: string,
    @Arg("into", () => ID, { nullable: true, description: "Left out, the decision stands by itself again." })
    into: string | undefined,
    @Ctx() context: Context,
  ) {
    return naming.merge(context, session, { id: decision, into: into ?? null });
  }

  @Mutation(() => SessionSheet, {
    description: "Says which decisions the session talks about, and no others.",
  })
  chooseSessionDecisions(
    @Arg("session", () => ID) session: string,
    @Arg("decisions", () => [ID], { description: "Ten at most." }) decisions: string[],
    @Ctx() context: Context,
  ) {
    return naming.choose(context, session, decisions);
  }

  @Mutation(() => SessionSheet, { description: "Takes a decision away that was named by mistake." })
  removeSessionDecision(
    @Arg("session", () => ID) session: string,
    @Arg("decision", () => ID) decision: string,
    @Ctx() context: Context,
  ) {
    return naming.remove(context, session, decision);
  }

  @Mutation(() => SessionSheet, {
    description: "Writes down what is to happen, who does it and by when; or puts it otherwise.",
  })
  agreeSessionAction(
    @Arg("session", () => ID) session: string,
    @Arg("input", () => SessionActionInput) input: SessionActionInput,
    @Ctx() context: Context,
  ) {
    return actions.agreeOn(context, session, input);
  }

  @Mutation(() => SessionSheet, { description: "Takes an action away on which nobody agrees any more." })
  removeSessionAction(
    @Arg("session", () => ID) session: string,
    @Arg("action", () => ID) action: string,
    @Ctx() context: Context,
  ) {
    return actions.remove(context, session, action);
  }

  @Mutation(() => SessionSheet, { description: "Says when an action was done; also after the session." })
  completeSessionAction(
    @Arg("session", () => ID) session: string,
    @Arg("action", () => ID) action: string,
    @Arg("doneOn", () => GraphQLLocalDate, {
      nullable: true,
      description: "Today at the latest; left out, it is not done after all.",
    })
    doneOn: string | undefined,
    @Ctx() context: Context,
  ) {
    return actions.complete(context, session, { id: action, doneOn: doneOn ?? null });
  }
}
