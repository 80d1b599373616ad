import { Body } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import * as bodies from "./body.queries.ts";
import * as body from "./body.service.ts";
import {
  BodyInput,
  MeetingInput,
  MeetingPointInput,
  ReferenceInput,
  SeatInput,
  SeatRuleInput,
} from "./governance.input.ts";
import * as meeting from "./meeting.service.ts";
import * as agenda from "./meeting-agenda.service.ts";
import * as seat from "./seat.service.ts";
import * as reference from "./seat-reference.service.ts";
import * as rule from "./seat-rule.service.ts";
import { removeMeeting, removeSeat } from "./take-away.service.ts";

/** Each answers the body as it stands afterwards. */
@Resolver()
export class KeepBodiesResolver {
  @Mutation(() => Body, { description: "Writes down a body." })
  async openBody(
    @Arg("input", () => BodyInput) input: BodyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bodies.find(context, info, await body.open(context, input));
  }

  @Mutation(() => Body, {
    description:
      "Says anew what a body is. When somebody else has changed it meanwhile nothing is saved: the answer is CONFLICT.",
  })
  async editBody(
    @Arg("slug", () => ID) slug: string,
    @Arg("version", () => Int, { description: "The version that the edit was made of." }) version: number,
    @Arg("input", () => BodyInput) input: BodyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bodies.find(context, info, await body.edit(context, { slug, version }, input));
  }

  @Mutation(() => Body, { description: "Says the last day of a body, or that it meets again." })
  async endBody(
    @Arg("slug", () => ID) slug: string,
    @Arg("endedOn", () => GraphQLLocalDate, { nullable: true, description: "Left out, it meets again." })
    endedOn: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bodies.find(context, info, await body.end(context, slug, endedOn ?? null));
  }

  @Mutation(() => Body, {
    description:
      "Says how many seats a constituency has from a day on; the rule that holds then ends the day before.",
  })
  async setSeatRule(
    @Arg("input", () => SeatRuleInput) input: SeatRuleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bodies.find(context, info, await rule.set(context, input));
  }

  @Mutation(() => Body, {
    description:
      "Writes down which shares of the seats somebody chose; what was chosen before ends the day before.",
  })
  async chooseReference(
    @Arg("input", () => ReferenceInput) input: ReferenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bodies.find(context, info, await reference.choose(context, input));
  }

  @Mutation(() => Body, { description: "Gives somebody a seat that nobody holds." })
  async seatHolder(
    @Arg("input", () => SeatInput) input: SeatInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bodies.find(context, info, await seat.fill(context, input));
  }

  @Mutation(() => Body, { description: "Says the last day of somebody on a seat." })
  async endSeat(
    @Arg("id", () => ID) id: string,
    @Arg("endsOn", () => GraphQLLocalDate) endsOn: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bodies.find(context, info, await seat.end(context, id, endsOn));
  }

  @Mutation(() => Body, { description: "Writes down a meeting, counted where the body agreed to that." })
  async addMeeting(
    @Arg("input", () => MeetingInput) input: MeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bodies.find(context, info, await meeting.add(context, input));
  }

  @Mutation(() => Body, {
    description:
      "Takes away what was written of a seat by mistake; one that was counted in a meeting stays, and is ended instead.",
  })
  async removeSeat(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bodies.find(context, info, await removeSeat(context, id));
  }

  @Mutation(() => Body, {
    description:
      "Takes away a meeting that was written by mistake, with what was counted in it; one with points on its agenda stays.",
  })
  async removeMeeting(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bodies.find(context, info, await removeMeeting(context, id));
  }

  @Mutation(() => Body, { description: "Puts a point on the agenda of a meeting." })
  async putOnMeetingAgenda(
    @Arg("input", () => MeetingPointInput) input: MeetingPointInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bodies.find(context, info, await agenda.putOn(context, input));
  }

  @Mutation(() => Body, { description: "Takes a point off the agenda of its meeting." })
  async removeFromMeetingAgenda(
    @Arg("id", () => ID, { description: "Of the point." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bodies.find(context, info, await agenda.takeOff(context, id));
  }
}
