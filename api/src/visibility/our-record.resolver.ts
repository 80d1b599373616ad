import { Partnership, RecordRemark, RemarkReason } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.ts";
import { connectionOf, PageArgs } from "../shared/page.ts";
import { RECORD_COST } from "../shared/statement-costs.ts";
import { findOurRecord } from "./our-record.queries.ts";
import { HolderRecord, OurRecord } from "./our-record.types.ts";
import { listOpenRemarks } from "./record-remark.queries.ts";
import * as remarks from "./record-remarks.service.ts";

@InputType({ description: "What a partner says of what a holder records about it." })
class RemarkInput {
  @Field(() => ID, { description: "Of the partnership." })
  id!: string;

  @Field(() => RemarkReason, { description: "What is not right." })
  reason!: RemarkReason;

  @Field(() => String, {
    nullable: true,
    description:
      "What would be right, in your own words, at most 2000 characters; the holder and the secretariat read it.",
  })
  words?: string | null;
}

@InputType({ description: "What a holder answers to a remark." })
class RemarkAnswerInput {
  @Field(() => ID, { description: "Of the remark." })
  id!: string;

  @Field(() => String, { description: "1 to 2000 characters; the partner and the secretariat read it." })
  answer!: string;
}

@ArgsType()
class OpenRemarksArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Of what one holder records alone: slug or id." })
  holder?: string | null;
}

const RecordRemarkConnection = connectionOf("RecordRemark", RecordRemark);

@Resolver(() => OurRecord)
export class OurRecordResolver {
  @Query(() => OurRecord, {
    nullable: true,
    description:
      "What is recorded about an organisation for which the viewer speaks, signed in or by a link; null when it is none of theirs.",
    complexity: RECORD_COST,
  })
  ourRecord(
    @Arg("organisation", () => ID, {
      nullable: true,
      description: "Slug or id; the first by name of those for which the viewer speaks when left out.",
    })
    organisation: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findOurRecord(context, info, organisation);
  }

  @Mutation(() => HolderRecord, {
    description: "Says that what a holder records is right, and accepts it where it waited for that.",
  })
  confirmRecord(@Arg("id", () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return remarks.confirm(context, info, id);
  }

  @Mutation(() => HolderRecord, {
    description:
      "Says that what a holder records is not right: at once it counts nowhere and is for its two ends, and for those who see restricted records, until the holder answers or it is taken back.",
  })
  objectToRecord(
    @Arg("input", () => RemarkInput) input: RemarkInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return remarks.object(context, info, input);
  }

  @Mutation(() => HolderRecord, {
    description: "Says what would be better of what a holder records, which stays as it is; it needs words.",
  })
  suggestCorrection(
    @Arg("input", () => RemarkInput) input: RemarkInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return remarks.suggest(context, info, input);
  }

  @Mutation(() => HolderRecord, { description: "Takes back what the partner said of a record." })
  takeBackRemark(@Arg("id", () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return remarks.takeBack(context, info, id);
  }
}

@Resolver(() => RecordRemark)
export class RecordRemarkResolver {
  @Query(() => RecordRemarkConnection, {
    description:
      "What partners said of records for which the viewer may answer, and nobody has; the oldest first.",
  })
  openRemarks(
    @Args(() => OpenRemarksArgs) args: OpenRemarksArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOpenRemarks(context, info, args);
  }

  @FieldResolver(() => Partnership, {
    nullable: true,
    description: "That it is about; null when the viewer may not see both of its ends.",
  })
  partnership(@Root() remark: { partnership: Partnership | null }) {
    return remark.partnership;
  }

  @Mutation(() => RecordRemark, {
    description:
      "Answers what a partner said; what was paused by it counts again. CONFLICT when it was closed meanwhile.",
  })
  answerRemark(
    @Arg("input", () => RemarkAnswerInput) input: RemarkAnswerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return remarks.answer(context, info, input);
  }
}
