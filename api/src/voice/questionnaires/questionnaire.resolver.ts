import { Question, Questionnaire } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { LocalisedText } from "../../activities/activity.resolver.ts";
import type { Context } from "../../context.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { QuestionnaireInput } from "./questionnaire.input.ts";
import * as queries from "./questionnaire.queries.ts";
import * as service from "./questionnaire.service.ts";

const QuestionnaireConnection = connectionOf("Questionnaire", Questionnaire);

/** What the read model adds. */
interface ReadQuestionnaire {
  readonly title: string;
  readonly introduction: string | null;
  readonly titles: LocalisedText[];
  readonly introductions: LocalisedText[];
  readonly demonstration: boolean;
  readonly questions: Question[];
}

interface ReadQuestion {
  readonly text: string;
  readonly choices: string[];
  readonly texts: LocalisedText[];
  readonly options: LocalisedText[][];
}

@Resolver(() => Questionnaire)
export class QuestionnaireResolver {
  @Query(() => QuestionnaireConnection, {
    description: "What may be asked, by key; the newest version first.",
  })
  questionnaires(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return queries.list(context, info, page);
  }

  @Query(() => Questionnaire, { nullable: true, description: "One version; null where there is none." })
  questionnaire(@Arg("id", () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return queries.find(context, info, id);
  }

  @Mutation(() => Questionnaire, {
    description:
      "Writes down what may be asked. It is never edited: under the same key it is the next version.",
  })
  async recordQuestionnaire(
    @Arg("input", () => QuestionnaireInput) input: QuestionnaireInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return queries.find(context, info, await service.record(context, input));
  }

  @FieldResolver(() => String, { description: "In the language asked for." })
  title(@Root() { title }: ReadQuestionnaire) {
    return title;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What it is for, and what is done with answers.",
  })
  introduction(@Root() { introduction }: ReadQuestionnaire) {
    return introduction;
  }

  @FieldResolver(() => [LocalisedText], {
    description: "In every language, for whoever writes the next version.",
  })
  titles(@Root() { titles }: ReadQuestionnaire) {
    return titles;
  }

  @FieldResolver(() => [LocalisedText], { description: "In every language; empty where there is none." })
  introductions(@Root() { introductions }: ReadQuestionnaire) {
    return introductions;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is of the demonstration." })
  demonstration(@Root() { demonstration }: ReadQuestionnaire) {
    return demonstration;
  }

  @FieldResolver(() => [Question])
  questions(@Root() { questions }: ReadQuestionnaire) {
    return questions;
  }
}

@Resolver(() => Question)
export class QuestionResolver {
  @FieldResolver(() => String, { description: "In the language asked for." })
  text(@Root() { text }: ReadQuestion) {
    return text;
  }

  @FieldResolver(() => [String], { description: "What can be chosen; empty for what is no choice." })
  choices(@Root() { choices }: ReadQuestion) {
    return choices;
  }

  @FieldResolver(() => [LocalisedText], { description: "In every language." })
  texts(@Root() { texts }: ReadQuestion) {
    return texts;
  }

  @FieldResolver(() => [[LocalisedText]], {
    description: "What can be chosen, each in every language; empty for what is no choice.",
  })
  options(@Root() { options }: ReadQuestion) {
    return options;
  }
}
