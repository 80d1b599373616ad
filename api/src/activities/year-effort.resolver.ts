import { Organisation } from "@onze/schema";
import { Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { ReadModels } from "../shared/read-model.ts";
import { RECORD_COST } from "../shared/statement-costs.ts";
import { seesCoverage } from "../shared/visibility.ts";

@ObjectType({ description: "What an organisation's activities cost in a year." })
export class YearEffort {
  @Field(() => Int, { description: "Calendar year." })
  year!: number;

  @Field(() => Float, {
    nullable: true,
    description: "Euro, to the cent; null when no amount of that year is known.",
  })
  effortEur!: number | null;

  @Field(() => Int, { description: "Leaf activities in that year." })
  activities!: number;

  @Field(() => Int, { description: "Of them, how many have an amount known in euro." })
  activitiesWithEffort!: number;
}

@Resolver(() => Organisation)
export class YearEffortResolver {
  @FieldResolver(() => [YearEffort], {
    description: "Effort of what it holds, by year; empty when it holds nothing dated.",
    complexity: RECORD_COST,
  })
  effortByYear(@Root() organisation: { effortByYear: YearEffort[] }) {
    return organisation.effortByYear;
  }
}

export const yearEffortReadModels: ReadModels = {
  YearEffort: {
    columns: {
      year: (t) => `${t}.year`,
      effortEur: (t) => `${t}.effort`,
      activities: (t) => `${t}.activities`,
      activitiesWithEffort: (t) => `${t}.known`,
    },
  },
  Organisation: {
    relations: {
      effortByYear: {
        kind: "list",
        // to the cent: the last digits of a sum depend on the order of what is added
        from: (
          t,
          c,
          { values },
        ) => `(select r.year, round(sum(r.effort_eur)::numeric, 2)::float8 as effort, count(distinct r.activity_id) as activities,
            count(distinct r.activity_id) filter (where r.effort_eur is not null) as known
          from coverage_row r where r.holder_id = ${t}.id and r.year is not null and ${seesCoverage("r", values)} group by r.year) ${c} where true`,
        order: (c) => [`${c}.year`],
      },
    },
  },
};
