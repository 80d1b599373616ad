import { ChangeKind, ImportChange, ImportProblem, ImportRun } from "@onze/schema";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.ts";
import { connectionOf, PageArgs } from "../shared/page.ts";
import * as runs from "./import-run.queries.ts";
import * as service from "./import-run.service.ts";

/** Of figures that are counted by what each activity said that day. */
const UNKNOWN =
  "null of an import from before what its activities said was kept, unless its reader sees everything";

@ObjectType({ description: "Counts of activities; an identifier counts once." })
class ActivityCounts {
  @Field(() => Int, { description: "With an identifier." })
  read!: number;

  @Field(() => Int, { nullable: true, description: `Without a part in the same file; ${UNKNOWN}.` })
  leaves!: number | null;

  @Field(() => Int, { description: "Not held before." })
  new!: number;

  @Field(() => Int, { description: "Held before, saying something else." })
  changed!: number;

  @Field(() => Int, { description: "Held before, saying the same." })
  unchanged!: number;

  @Field(() => Int, { description: "Held by an earlier version of the file and not by this one." })
  withdrawn!: number;
}

@ObjectType({ description: "Counts of the partners that a file names." })
class PartnerCounts {
  @Field(() => Int, { nullable: true, description: `Times an activity names a partner; ${UNKNOWN}.` })
  mentions!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Organisations that these mentions stand for, for whoever brought the file as it tells them apart; ${UNKNOWN}.`,
  })
  organisations!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Of them, those whose name the source withholds; ${UNKNOWN}.`,
  })
  withheld!: number | null;

  @Field(() => Int, { description: "Pairs that may be one organisation, for a person to judge." })
  suggestions!: number;
}

@ObjectType({ description: "Counts of the places that a file names." })
class PlaceCounts {
  @Field(() => Int, { nullable: true, description: `Countries, each once; ${UNKNOWN}.` })
  countries!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Regions in which no country is named, each once; ${UNKNOWN}.`,
  })
  regions!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Activities with a share in no stated place; ${UNKNOWN}.`,
  })
  unspecified!: number | null;
}

@ObjectType({ description: "An organisation that reports activities in a file." })
class Publisher {
  @Field(() => String, { nullable: true })
  ref!: string | null;

  @Field(() => String, { nullable: true })
  name!: string | null;
}

@ObjectType({ description: "What an import read and did." })
export class ImportReport {
  @Field(() => String)
  format!: string;

  @Field(() => String, {
    nullable: true,
    description: "Of the IATI standard; null when the file states none.",
  })
  version!: string | null;

  @Field(() => [Publisher])
  publishers!: Publisher[];

  @Field(() => ActivityCounts)
  activities!: ActivityCounts;

  @Field(() => PartnerCounts)
  partners!: PartnerCounts;

  @Field(() => PlaceCounts)
  places!: PlaceCounts;

  @Field(() => Float, { description: "Number of problems; they are listed with the run." })
  problemCount!: number;
}

const ImportRunConnection = connectionOf("ImportRun", ImportRun);
const ImportProblemConnection = connectionOf("ImportProblem", ImportProblem);
const ImportChangeConnection = connectionOf("ImportChange", ImportChange);

@ArgsType()
class ChangeArgs extends PageArgs {
  @Field(() => ChangeKind, { nullable: true, description: "Only changes of this kind." })
  kind?: ChangeKind;
}

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Query(() => ImportRun, { nullable: true, description: "Null when there is none." })
  importRun(@Arg("id", () => ID) id: string, @Ctx() context: Context) {
    return runs.find(context, id);
  }

  @Query(() => ImportRunConnection, { description: "The newest first." })
  importRuns(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return runs.list(context, page);
  }

  @FieldResolver(() => ImportReport, { nullable: true, description: "Null unless it was applied." })
  report(@Root() { report }: ImportRun) {
    return report;
  }

  @FieldResolver(() => ImportProblemConnection, { description: "By line." })
  problems(@Root() { id }: ImportRun, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return runs.listProblems(context, id, page);
  }

  @FieldResolver(() => ImportChangeConnection, { description: "By kind, then line." })
  changes(
    @Root() { id }: ImportRun,
    @Args(() => ChangeArgs) { kind, ...page }: ChangeArgs,
    @Ctx() context: Context,
  ) {
    return runs.listChanges(context, id, kind, page);
  }

  @Mutation(() => ImportRun, {
    description: "Stops an import; the database is as before it. One that has ended stays as it is.",
  })
  cancelImport(@Arg("id", () => ID) id: string, @Ctx() context: Context) {
    return service.cancel(context, id);
  }

  @Mutation(() => ImportRun, {
    description: "Reads a file again whose import was stopped, cancelled or failed.",
  })
  retryImport(@Arg("id", () => ID) id: string, @Ctx() context: Context) {
    return service.retry(context, id);
  }
}
