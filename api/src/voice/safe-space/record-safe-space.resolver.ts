import { SafeSpaceFollowUp, SafeSpaceSession, SafeSpaceState } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, Ctx, ID, Info, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import * as attended from "./attended.service.ts";
import * as followUps from "./follow-up.service.ts";
import { SafeSpaceArgs, SafeSpaceFollowUpInput, SafeSpaceInput } from "./safe-space.input.ts";
import * as sessions from "./safe-space.queries.ts";
import * as service from "./safe-space.service.ts";
import { AttendedSafeSpace } from "./safe-space.types.ts";

const which = ({ session, version }: SafeSpaceArgs) => ({ id: session, version });

@Resolver(() => SafeSpaceSession)
export class RecordSafeSpaceResolver {
  @Mutation(() => SafeSpaceSession, {
    description: "Prepares a safe-space session, which one leads oneself.",
  })
  async prepareSafeSpace(
    @Arg("input", () => SafeSpaceInput) input: SafeSpaceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessions.find(context, info, await service.prepare(context, input));
  }

  @Mutation(() => SafeSpaceSession, {
    description: "Says a session anew, while those who attended have not agreed to it.",
  })
  async editSafeSpace(
    @Args(() => SafeSpaceArgs) args: SafeSpaceArgs,
    @Arg("input", () => SafeSpaceInput) input: SafeSpaceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessions.find(context, info, await service.edit(context, which(args), input));
  }

  @Mutation(() => SafeSpaceSession, {
    description:
      "Takes a session a step further, or back: what is AGREED changes no more, what is RELEASED is read by the secretariat and the board.",
  })
  async moveSafeSpace(
    @Args(() => SafeSpaceArgs) args: SafeSpaceArgs,
    @Arg("to", () => SafeSpaceState) to: SafeSpaceState,
    @Arg("smallGroupReason", () => String, {
      nullable: true,
      description:
        "Where fewer than five attended: why all of them agreed to a release, in 10 to 500 characters.",
    })
    smallGroupReason: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessions.find(context, info, await service.move(context, which(args), { to, smallGroupReason }));
  }

  @Mutation(() => SafeSpaceSession, {
    description: "Gives those who attended another code; the one before opens nothing any more.",
  })
  async renewSafeSpaceCode(
    @Arg("session", () => ID) session: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessions.find(context, info, await service.renewCode(context, session));
  }

  @Mutation(() => ID, {
    description:
      "Takes a session away that is not released, with all that was written of it. Answers its id.",
  })
  removeSafeSpace(@Arg("session", () => ID) session: string, @Ctx() context: Context) {
    return service.remove(context, session);
  }

  @Mutation(() => SafeSpaceSession, {
    description: "Writes down what is to happen after a session, while those who attended have not agreed.",
  })
  async addSafeSpaceFollowUp(
    @Arg("input", () => SafeSpaceFollowUpInput) input: SafeSpaceFollowUpInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessions.find(context, info, await followUps.add(context, input));
  }

  @Mutation(() => SafeSpaceSession, { description: "Takes that away again." })
  async removeSafeSpaceFollowUp(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessions.find(context, info, await followUps.remove(context, id));
  }

  @Mutation(() => SafeSpaceFollowUp, { description: "Says that it was done, or that it was not after all." })
  async settleSafeSpaceFollowUp(
    @Arg("id", () => ID) id: string,
    @Arg("doneOn", () => GraphQLLocalDate, {
      nullable: true,
      description: "Today at the latest; left out, it is not done.",
    })
    doneOn: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessions.findFollowUp(context, info, await followUps.settle(context, id, doneOn ?? null));
  }

  @Mutation(() => AttendedSafeSpace, {
    description:
      "What those who attended read with the code that they were given. A mutation, so that no address ever holds a code.",
  })
  openSafeSpaceSummary(
    @Arg("session", () => ID) session: string,
    @Arg("code", () => String, { description: "Twelve signs, with spaces or dashes if need be." })
    code: string,
    @Ctx() context: Context,
  ) {
    return attended.readAttended(context, { session, code });
  }
}
