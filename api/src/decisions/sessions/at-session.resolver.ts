import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import * as say from "./say-at-session.service.ts";
import { SessionPlaceInput } from "./session.input.ts";
import { SessionSheet } from "./session.types.ts";
import * as actions from "./session-actions.service.ts";

/** What phones at a session ask for, in the name of the organisation whose code they give. */
@Resolver()
export class AtSessionResolver {
  @Mutation(() => SessionSheet, { description: "Names a decision." })
  nameAtSession(
    @Arg("at", () => SessionPlaceInput) at: SessionPlaceInput,
    @Arg("label", () => String, { description: "In words; 1 to 200 characters." }) label: string,
    @Ctx() context: Context,
  ) {
    return say.name(context, at, label);
  }

  @Mutation(() => SessionSheet, { description: "Takes a decision back that one's own organisation named." })
  takeBackAtSession(
    @Arg("at", () => SessionPlaceInput) at: SessionPlaceInput,
    @Arg("decision", () => ID) decision: string,
    @Ctx() context: Context,
  ) {
    return say.takeBack(context, at, decision);
  }

  @Mutation(() => SessionSheet, { description: "Says about which decisions one would talk, and no others." })
  voteAtSession(
    @Arg("at", () => SessionPlaceInput) at: SessionPlaceInput,
    @Arg("decisions", () => [ID], { description: "Five at most." }) decisions: string[],
    @Ctx() context: Context,
  ) {
    return say.vote(context, at, decisions);
  }

  @Mutation(() => SessionSheet, { description: "Says how far one's own organisation took part." })
  scoreAtSession(
    @Arg("at", () => SessionPlaceInput) at: SessionPlaceInput,
    @Arg("decision", () => ID) decision: string,
    @Arg("actual", () => Int, {
      description: "0 not informed, 1 informed, 2 consulted, 3 co-decides, 4 decides.",
    })
    actual: number,
    @Ctx() context: Context,
  ) {
    return say.score(context, at, { decision, value: actual });
  }

  @Mutation(() => SessionSheet, {
    description:
      "Says whether one's own organisation agrees with how all were involved; not whether the decision was good.",
  })
  agreeAtSession(
    @Arg("at", () => SessionPlaceInput) at: SessionPlaceInput,
    @Arg("decision", () => ID) decision: string,
    @Arg("agrees", () => Boolean) agrees: boolean,
    @Ctx() context: Context,
  ) {
    return say.agree(context, at, { decision, value: agrees });
  }

  @Mutation(() => SessionSheet, {
    description:
      "Says which level one's own organisation wishes, of a decision on which there is no agreement.",
  })
  wishAtSession(
    @Arg("at", () => SessionPlaceInput) at: SessionPlaceInput,
    @Arg("decision", () => ID) decision: string,
    @Arg("desired", () => Int, {
      description: "0 not informed, 1 informed, 2 consulted, 3 co-decides, 4 decides.",
    })
    desired: number,
    @Ctx() context: Context,
  ) {
    return say.wish(context, at, { decision, value: desired });
  }

  @Mutation(() => SessionSheet, {
    description: "Says whether one's own organisation lets others read its scores beside its name.",
  })
  consentAtSession(
    @Arg("at", () => SessionPlaceInput) at: SessionPlaceInput,
    @Arg("consents", () => Boolean) consents: boolean,
    @Ctx() context: Context,
  ) {
    return say.consent(context, at, consents);
  }

  @Mutation(() => SessionSheet, {
    description: "Says when one's own organisation did what was agreed; also after the session.",
  })
  completeActionAtSession(
    @Arg("at", () => SessionPlaceInput) at: SessionPlaceInput,
    @Arg("action", () => ID) action: string,
    @Arg("doneOn", () => GraphQLLocalDate, {
      nullable: true,
      description: "Today at the latest; left out, it is not done after all.",
    })
    doneOn: string | undefined,
    @Ctx() context: Context,
  ) {
    return actions.completeAt(context, at, { id: action, doneOn: doneOn ?? null });
  }
}
