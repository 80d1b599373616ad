import { AgendaItem, Body, BodyMeeting, Seat, SeatReference, SeatRule } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { LocalisedText } from "../../activities/activity.resolver.ts";
import { NamedOrganisation } from "../../complementarity/networks/network-lens-types.ts";
import type { Context } from "../../context.ts";
import { listPage } from "../../shared/list-page.ts";
import { connectionOf, PageArgs, pageOf, type ReadPage, toConnection } from "../../shared/page.ts";
import * as bodies from "./body.queries.ts";
import { BodyFilter } from "./governance.input.ts";
import { type ReadFacts, tellSeating, tellVoice } from "./seating.ts";
import { Continent, Seating } from "./seating.types.ts";
import type { SpokenFacts } from "./voice.ts";
import { BodyVoice } from "./voice.types.ts";

const BodyConnection = connectionOf("Body", Body);
const BodyMeetingConnection = connectionOf("BodyMeeting", BodyMeeting);
const SeatConnection = connectionOf("Seat", Seat);

/** What the read model adds to a body. */
interface ReadBody {
  readonly name: string;
  readonly names: LocalisedText[];
  readonly demonstration: boolean;
  readonly rules: SeatRule[];
  readonly references: SeatReference[];
  readonly seating: ReadFacts;
  readonly seatHistory: Seat[];
  readonly voice: readonly SpokenFacts[];
}

@Resolver(() => Body)
export class BodyResolver {
  @Query(() => BodyConnection, {
    description: "Bodies: those that meet first, and of these the General Assembly and the board.",
  })
  bodies(
    @Arg("filter", () => BodyFilter, { nullable: true }) filter: BodyFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bodies.list(context, info, filter ?? {}, page);
  }

  @Query(() => Body, { nullable: true, description: "Null where there is no such body." })
  body(@Arg("slug", () => ID) slug: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return bodies.find(context, info, slug);
  }

  @FieldResolver(() => String, { description: "In the language asked for, else in the next that has one." })
  name(@Root() { name }: ReadBody) {
    return name;
  }

  @FieldResolver(() => [LocalisedText], { description: "In each language written." })
  names(@Root() { names }: ReadBody) {
    return names;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is of the demonstration." })
  demonstration(@Root() { demonstration }: ReadBody) {
    return demonstration;
  }

  @FieldResolver(() => [SeatRule], { description: "Those that held, hold and will hold." })
  rules(@Root() { rules }: ReadBody) {
    return rules;
  }

  @FieldResolver(() => [SeatReference], { description: "Shares that somebody chose: those of all days." })
  references(@Root() { references }: ReadBody) {
    return references;
  }

  @FieldResolver(() => Seating, { description: "Who sits there on a day, by what is recorded now." })
  seating(
    @Root() { seating }: ReadBody,
    @Arg("asOf", () => GraphQLLocalDate, { nullable: true, description: "Today when left out." })
    asOf: string | null,
    @Ctx() context: Context,
  ) {
    return tellSeating(seating, asOf ?? context.dayInBrussels, context);
  }

  @FieldResolver(() => SeatConnection, {
    description: "Everybody who sat, sits and will sit there, by constituency, number and day.",
  })
  seatHistory(@Root() { seatHistory }: ReadBody, @Args(() => PageArgs) page: PageArgs) {
    return listPage(seatHistory, ({ id }) => [id], page);
  }

  @FieldResolver(() => BodyMeetingConnection, { description: "The newest first." })
  meetings(
    @Root() body: Readonly<Record<string, ReadPage<BodyMeeting>>>,
    @Args(() => PageArgs) { first, after }: PageArgs,
  ) {
    return toConnection(pageOf(body, "meetings", { first, after }));
  }

  @FieldResolver(() => BodyVoice, {
    description: "For members and the secretariat; of meetings alone in which the body agreed to count.",
  })
  voice(
    @Root() { voice }: ReadBody,
    @Arg("year", () => Int, { nullable: true, description: "This year when left out." }) year: number | null,
    @Ctx() context: Context,
  ) {
    return tellVoice(voice, year ?? Number(context.dayInBrussels.slice(0, 4)), context);
  }
}

/** What the read model adds to a seat. */
interface ReadSeat {
  readonly organisation: NamedOrganisation | null;
  readonly continent: Continent | null;
}

@Resolver(() => Seat)
class SeatResolver {
  @FieldResolver(() => NamedOrganisation, {
    nullable: true,
    description:
      "Whose it is; null where none is recorded, or not for the viewer to know. Persons are never named.",
  })
  organisation(@Root() { organisation }: ReadSeat) {
    return organisation;
  }

  @FieldResolver(() => Continent, {
    nullable: true,
    description: "From which its holder speaks; null where it is not stated, or not for the viewer to know.",
  })
  continent(@Root() { continent }: ReadSeat) {
    return continent;
  }
}

@Resolver(() => BodyMeeting)
class BodyMeetingResolver {
  @FieldResolver(() => [AgendaItem], {
    description:
      "What was put on its agenda, by the day of that: as far as the viewer may know who put it there.",
  })
  agenda(@Root() { agenda }: { readonly agenda: readonly AgendaItem[] }) {
    return agenda;
  }
}

/** Resolvers of what belongs to a body. */
export const bodyParts = [BodyMeetingResolver, SeatResolver] as const;
