import { Organisation, SafeSpaceFollowUp, SafeSpaceSession } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { allows } from "../../accounts/policy.ts";
import type { Coded } from "../../accounts/spoken-code.ts";
import type { Context } from "../../context.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { attendeeCode } from "./attendee-code.ts";
import { leaderOf, settleFollowUps } from "./safe-space.policy.ts";
import * as sessions from "./safe-space.queries.ts";
import { SafeSpaceRights } from "./safe-space.types.ts";

const SafeSpaceSessionConnection = connectionOf("SafeSpaceSession", SafeSpaceSession);
const SafeSpaceFollowUpConnection = connectionOf("SafeSpaceFollowUp", SafeSpaceFollowUp);

/** What decides who leads a session. */
interface Led extends Coded {
  readonly facilitatorId: string | null;
}

const leads = ({ viewer }: Context, { facilitatorId }: Led): boolean =>
  facilitatorId !== null && facilitatorId === leaderOf(viewer);

@Resolver(() => SafeSpaceSession)
export class SafeSpaceResolver {
  @Query(() => SafeSpaceSessionConnection, {
    description:
      "Safe-space sessions, the last held first: those that one leads and, to the secretariat and the board, those released.",
  })
  safeSpaceSessions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessions.list(context, info, page);
  }

  @Query(() => SafeSpaceSession, {
    nullable: true,
    description: "One of these; null when there is none.",
  })
  safeSpaceSession(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessions.find(context, info, id);
  }

  @Query(() => SafeSpaceFollowUpConnection, {
    description:
      "What is to happen after safe-space sessions, what is due first: of those that one reads and, once released, what one’s own organisation does.",
  })
  safeSpaceFollowUps(
    @Arg("open", () => Boolean, { nullable: true, description: "True for what is not done; left out, all." })
    isOpen: boolean | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessions.listFollowUps(context, info, { ...page, isOpen: isOpen ?? null });
  }

  @FieldResolver(() => [SafeSpaceFollowUp], {
    description: "What is to happen, by organisations that the viewer may know of; what is due first.",
  })
  followUps(@Root() { followUps }: { readonly followUps: readonly SafeSpaceFollowUp[] }) {
    return followUps;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "With which those who attended read the summary; null to all but who leads the session.",
  })
  attendeeCode(@Root() { attendeeCode: led }: { readonly attendeeCode: Led }, @Ctx() context: Context) {
    return leads(context, led) ? attendeeCode(context.accounts.secret, led) : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is of the demonstration." })
  demonstration(@Root() { demonstration }: { readonly demonstration: boolean }) {
    return demonstration;
  }

  @FieldResolver(() => SafeSpaceRights)
  viewerMay(
    @Root() { viewerMay: led }: { readonly viewerMay: Led },
    @Ctx() context: Context,
  ): SafeSpaceRights {
    return { lead: leads(context, led) };
  }
}

@Resolver(() => SafeSpaceFollowUp)
export class SafeSpaceFollowUpResolver {
  @FieldResolver(() => Organisation, { description: "Who does it." })
  organisation(@Root() { organisation }: { readonly organisation: Organisation }) {
    return organisation;
  }

  @FieldResolver(() => GraphQLLocalDate, { description: "The day of the session." })
  heldOn(@Root() { heldOn }: { readonly heldOn: string }) {
    return heldOn;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may say that it was done." })
  maySettle(
    @Root() { maySettle: organisationId }: { readonly maySettle: string },
    @Ctx() { viewer }: Context,
  ) {
    return allows(settleFollowUps, viewer, [organisationId]);
  }
}
