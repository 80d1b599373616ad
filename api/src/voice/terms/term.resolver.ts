import { Organisation, Term, TermRemark, type TermStatus } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { allows, mayEver } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { SourceLine } from "../../organisations/organisation.resolver.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { TermFilter } from "./term.input.ts";
import { decideTerms, mayEditTerm, talkOfTerms } from "./term.policy.ts";
import * as terms from "./term.queries.ts";
import { TermDecision, TermRights, TermWarning } from "./term.types.ts";

const TermConnection = connectionOf("Term", Term);

/** What the read model adds to a word. */
interface ReadTerm {
  readonly reasons: string | null;
  readonly bodyName: string | null;
  readonly bodySlug: string | null;
  readonly demonstration: boolean;
  readonly viewerMay: { readonly status: TermStatus; readonly proposedById: string | null };
  readonly proposedBy: Organisation | null;
  readonly decision: TermDecision | null;
  readonly remarks: readonly TermRemark[];
  readonly source: SourceLine;
}

@Resolver(() => Term)
export class TermResolver {
  @Query(() => TermConnection, {
    description:
      "Words to use, to avoid and to talk about, in the order of their letters: what is agreed or discouraged to everybody, the rest within the network.",
  })
  terms(
    @Arg("filter", () => TermFilter, { nullable: true }) filter: TermFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return terms.list(context, info, filter ?? {}, page);
  }

  @Query(() => Term, { nullable: true, description: "A word by its slug; null when there is none." })
  term(@Arg("slug", () => ID) slug: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return terms.find(context, info, slug);
  }

  @Query(() => [TermWarning], {
    description:
      "The discouraged words of a language in the first 20,000 characters of a text, each once. The text is kept nowhere.",
  })
  termWarnings(
    @Arg("text", () => String) text: string,
    @Arg("language", () => String, { description: "nl, fr, en or es." }) language: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return terms.warn(context, info, { text, language });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it was proposed; null where the viewer may not know by whom.",
  })
  reasons(@Root() { reasons }: ReadTerm) {
    return reasons;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The body that decided, in the language asked for; null when not stated.",
  })
  bodyName(@Root() { bodyName }: ReadTerm) {
    return bodyName;
  }

  @FieldResolver(() => ID, { nullable: true, description: "The slug of that body." })
  bodySlug(@Root() { bodySlug }: ReadTerm) {
    return bodySlug;
  }

  @FieldResolver(() => TermDecision, {
    nullable: true,
    description: "The decision in which it was settled; null where there is none that the viewer sees.",
  })
  decision(@Root() { decision }: ReadTerm) {
    return decision;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "Null where the viewer may not know, or it is of its source alone.",
  })
  proposedBy(@Root() { proposedBy }: ReadTerm) {
    return proposedBy;
  }

  @FieldResolver(() => [TermRemark], { description: "Of whom the viewer may know it, the oldest first." })
  remarks(@Root() { remarks }: ReadTerm) {
    return remarks;
  }

  @FieldResolver(() => SourceLine, { description: "Where it was read." })
  source(@Root() { source }: ReadTerm) {
    return source;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is of the demonstration." })
  demonstration(@Root() { demonstration }: ReadTerm) {
    return demonstration;
  }

  @FieldResolver(() => TermRights)
  viewerMay(@Root() { viewerMay: term }: ReadTerm, @Ctx() { viewer }: Context): TermRights {
    return {
      decide: mayEver(decideTerms, viewer),
      edit: mayEditTerm(viewer, term),
      remark: mayEver(talkOfTerms, viewer),
    };
  }
}

@Resolver(() => TermRemark)
export class TermRemarkResolver {
  @FieldResolver(() => Organisation)
  organisation(@Root() { organisation }: { readonly organisation: Organisation }) {
    return organisation;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may say it anew, or take it back." })
  mayChange(
    @Root() { mayChange: organisationId }: { readonly mayChange: string },
    @Ctx() { viewer }: Context,
  ) {
    return allows(talkOfTerms, viewer, [organisationId]);
  }
}
