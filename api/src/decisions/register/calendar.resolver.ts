import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import { calendar } from "./calendar.queries.ts";
import { CalendarDay } from "./calendar.types.ts";
import { waitingForUs } from "./waiting.queries.ts";
import { WaitingItem } from "./waiting.types.ts";

@Resolver()
export class CalendarResolver {
  @Query(() => [CalendarDay], {
    description: "What happens from one day to another, at most two years, in the order of days.",
  })
  decisionCalendar(
    @Arg("from", () => GraphQLLocalDate) from: string,
    @Arg("until", () => GraphQLLocalDate) until: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return calendar(context, info, { from, until });
  }

  @Query(() => [WaitingItem], {
    description: "What others wait for from the viewer’s organisations: what is due first, then the oldest.",
  })
  waitingForUs(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return waitingForUs(context, info);
  }
}
