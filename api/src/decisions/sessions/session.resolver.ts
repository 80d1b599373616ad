import { ParticipationSession, SessionAction, SessionDecision, SessionOrganisation } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.ts";
import { MetricResult } from "../../shared/metric.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { SessionPlaceInput } from "./session.input.ts";
import * as sessions from "./session.queries.ts";
import { LinkedDecision, SessionScore, SessionSheet } from "./session.types.ts";
import { figuresOf } from "./session-figures.ts";
import type { AgreedDecision, CodedOrganisation, ReadAction, ReadSession, Sheet } from "./sheet.ts";

const ParticipationSessionConnection = connectionOf("ParticipationSession", ParticipationSession);

@Resolver(() => ParticipationSession)
export class ParticipationSessionResolver {
  @Query(() => ParticipationSessionConnection, {
    description: "Sessions about participation, the latest first; what was said there is told by each alone.",
  })
  participationSessions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessions.list(context, info, page);
  }

  @Query(() => SessionSheet, {
    nullable: true,
    description: "A session for those who may lead one. Null when there is none.",
  })
  participationSession(@Arg("id", () => ID) id: string, @Ctx() context: Context) {
    return sessions.find(context, id);
  }

  @Query(() => SessionSheet, {
    nullable: true,
    description:
      "A session for a phone at it. Null where the code opens none: it is wrong, or was renewed. To be posted, so that no address holds a code.",
  })
  sessionAt(@Arg("at", () => SessionPlaceInput) at: SessionPlaceInput, @Ctx() context: Context) {
    return sessions.findAt(context, at);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Name of who leads it; null while nobody does.",
  })
  ledBy(@Root() { ledBy }: ReadSession) {
    return ledBy;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the screen of who leads it is connected; the session waits while it is not.",
  })
  isFacilitatorHere(@Root() { isFacilitatorHere }: ReadSession) {
    return isFacilitatorHere;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer leads it." })
  isLed(@Root() { facilitatorId }: ReadSession, @Ctx() { viewer }: Context) {
    return facilitatorId !== null && facilitatorId === viewer.accountId;
  }

  @FieldResolver(() => Int, {
    description: "How many organisations take part, of those that the viewer sees.",
  })
  organisationCount(@Root() { organisationCount }: ReadSession) {
    return organisationCount;
  }
}

@Resolver(() => SessionSheet)
export class SessionSheetResolver {
  @FieldResolver(() => [MetricResult], {
    description: "What was seen, once it is closed; none before, so that nobody talks to a figure.",
  })
  figures(@Root() sheet: Sheet, @Ctx() context: Context) {
    return figuresOf(sheet, context);
  }
}

@Resolver(() => SessionOrganisation)
export class SessionOrganisationResolver {
  @FieldResolver(() => String, { nullable: true, description: "Null where the viewer does not see it." })
  name(@Root() { name }: CodedOrganisation) {
    return name;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "With which its phones join; null for all but who leads the session.",
  })
  code(@Root() { code }: CodedOrganisation) {
    return code;
  }
}

@Resolver(() => SessionDecision)
export class SessionDecisionResolver {
  @FieldResolver(() => ID, {
    nullable: true,
    description: "Of the organisation at the session that named it; null where it was written down for all.",
  })
  namedBy(@Root() { namedBy }: AgreedDecision) {
    return namedBy;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: "Of the one that is alike, into which it was taken.",
  })
  mergedInto(@Root() { mergedInto }: AgreedDecision) {
    return mergedInto;
  }

  @FieldResolver(() => LinkedDecision, {
    nullable: true,
    description:
      "The decision of the register that it is about; null where there is none that the viewer sees.",
  })
  decision(@Root() { decision }: AgreedDecision) {
    return decision;
  }

  @FieldResolver(() => [ID], { description: "Of the organisations at the session that would talk about it." })
  votes(@Root() { votes }: AgreedDecision) {
    return votes;
  }

  @FieldResolver(() => [SessionScore], {
    description: "What each organisation said; none of those that did not.",
  })
  scores(@Root() { scores }: AgreedDecision) {
    return scores;
  }

  @FieldResolver(() => [SessionAction], { description: "What is to happen because of it." })
  actions(@Root() { actions }: AgreedDecision) {
    return actions;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether all who answered agree with how they were involved: one no is no agreement. Null while nobody answered.",
  })
  agreed(@Root() { agreed }: AgreedDecision) {
    return agreed;
  }
}

@Resolver(() => SessionAction)
export class SessionActionResolver {
  @FieldResolver(() => ID, { description: "Of the organisation at the session that does it." })
  owner(@Root() { owner }: ReadAction) {
    return owner;
  }
}

/** Each of them; the schema is made of these. */
export const sessionParts = [
  ParticipationSessionResolver,
  SessionActionResolver,
  SessionDecisionResolver,
  SessionOrganisationResolver,
  SessionSheetResolver,
] as const;
