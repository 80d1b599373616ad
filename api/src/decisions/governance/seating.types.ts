import { Constituency, Seat, SeatReference } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { MetricResult } from "../../shared/metric.ts";

@ObjectType({ description: "A continent: a UN M49 region of the first level.", simpleResolvers: true })
export class Continent {
  @Field(() => ID, { description: "UN M49." })
  code!: string;

  @Field(() => String, { description: "In the language asked for." })
  name!: string;
}

@ObjectType({ description: "The seats of one constituency in a body on a day.", simpleResolvers: true })
export class ConstituencySeats {
  @Field(() => Constituency)
  constituency!: Constituency;

  @Field(() => Int, { nullable: true, description: "That a rule gives it; null where no rule is recorded." })
  seats!: number | null;

  @Field(() => Int, { description: "That somebody holds; in the General Assembly also by membership." })
  held!: number;

  @Field(() => Int, { description: "Of those held, the ones with a vote." })
  voting!: number;

  @Field(() => Int, { description: "That a rule gives and nobody holds." })
  vacant!: number;

  @Field(() => MetricResult, { description: "Of the seats with a vote that are held." })
  share!: typeof MetricResult;

  @Field(() => SeatReference, {
    nullable: true,
    description: "The share that somebody chose for it, with who, when and why; null where nobody did.",
  })
  reference!: SeatReference | null;

  @Field(() => MetricResult, {
    description: "Its share less the one chosen for it; NOT_APPLICABLE where none was chosen.",
  })
  difference!: typeof MetricResult;
}

@ObjectType({ description: "The seats that are held from one continent.", simpleResolvers: true })
export class ContinentSeats {
  @Field(() => Continent, {
    nullable: true,
    description: "Null for the seats of which it is not stated, or not for the viewer to know.",
  })
  continent!: Continent | null;

  @Field(() => Int, { description: "That somebody holds." })
  held!: number;

  @Field(() => Int, { description: "Of those held, the ones with a vote." })
  voting!: number;

  @Field(() => MetricResult, { description: "Of the seats with a vote that are held." })
  share!: typeof MetricResult;
}

@ObjectType({ description: "A seat that a rule gives and that nobody holds.", simpleResolvers: true })
export class VacantSeat {
  @Field(() => Constituency)
  constituency!: Constituency;

  @Field(() => Int, { description: "Which of the seats of the constituency, from 1." })
  number!: number;

  @Field(() => GraphQLLocalDate, { description: "The first day on which nobody held it." })
  since!: string;
}

@ObjectType({
  description:
    "Seats in the General Assembly that come with a membership: members are represented one by one.",
  simpleResolvers: true,
})
export class AssemblySeats {
  @Field(() => Int, { description: "Memberships that hold on the day, of members that the viewer sees." })
  memberships!: number;

  @Field(() => Int, { description: "Their seats." })
  seats!: number;
}

@ObjectType({ description: "Who sits in a body on a day, and for whom.", simpleResolvers: true })
export class Seating {
  @Field(() => GraphQLLocalDate)
  asOf!: string;

  @Field(() => Int, { description: "Seats that somebody holds." })
  held!: number;

  @Field(() => Int, { description: "Of those held, the ones with a vote." })
  voting!: number;

  @Field(() => [ConstituencySeats], {
    description:
      "Of each constituency that a rule gives a seat, that holds one, or for which a share was chosen.",
  })
  constituencies!: ConstituencySeats[];

  @Field(() => [ContinentSeats], { description: "Of each continent, with what is not stated last." })
  continents!: ContinentSeats[];

  @Field(() => [Seat], { description: "Those that somebody holds; members of an assembly are counted only." })
  seats!: Seat[];

  @Field(() => [VacantSeat])
  vacancies!: VacantSeat[];

  @Field(() => AssemblySeats, {
    nullable: true,
    description: "Null for a body that is not the General Assembly.",
  })
  assembly!: AssemblySeats | null;

  @Field(() => MetricResult, {
    description:
      "How far all shares are from those chosen, the largest differences most; NOT_APPLICABLE unless a share was chosen for every constituency that sits.",
  })
  gallagher!: typeof MetricResult;

  @Field(() => MetricResult, {
    description: "Which share of the seats would have to change constituency; otherwise as gallagher.",
  })
  loosemoreHanby!: typeof MetricResult;
}
