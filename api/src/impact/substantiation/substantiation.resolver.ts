import { Independence, Organisation, Outcome, Substantiation } from "@onze/schema";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { mayEver } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { RECORD_COST } from "../../shared/statement-costs.ts";
import { askAbout } from "./substantiation.policy.ts";
import { OutcomeStatus, SubstantiationRights, SubstantiationState } from "./substantiation.types.ts";
import {
  isOfOlderVersion,
  rightsOver,
  type StatusFacts,
  type SubstantiationFacts,
  stateOf,
  tellStatus,
} from "./substantiation-facts.ts";

/** What the read model adds to a substantiation. */
interface ReadSubstantiation {
  readonly name: string | null;
  readonly position: string | null;
  readonly affiliation: string | null;
  readonly comment: string | null;
  readonly independence: Independence;
  readonly counts: boolean;
  readonly askedBy: Organisation | null;
  readonly state: SubstantiationFacts;
  readonly answeredOnOlderVersion: SubstantiationFacts;
  readonly viewerMay: SubstantiationFacts;
}

@Resolver(() => Substantiation)
export class SubstantiationResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Null where they did not agree to be named, and the viewer did not ask them; as what they do, where they work and what they add are.",
  })
  name(@Root() { name }: ReadSubstantiation) {
    return name;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What makes them know, such as “researcher, university”; null as the name is.",
  })
  position(@Root() { position }: ReadSubstantiation) {
    return position;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Where they work; null as the name is, and when not stated.",
  })
  affiliation(@Root() { affiliation }: ReadSubstantiation) {
    return affiliation;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What they add; null as the name is, and when they add nothing.",
  })
  comment(@Root() { comment }: ReadSubstantiation) {
    return comment;
  }

  @FieldResolver(() => Independence, {
    description:
      "How far they stand from those who claim: as was said when they were asked, but INTERNAL where they work for one that the viewer knows to claim the change.",
  })
  independence(@Root() { independence }: ReadSubstantiation) {
    return independence;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it bears on the status: the latest answer of somebody independent.",
  })
  counts(@Root() { counts }: ReadSubstantiation) {
    return counts;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      "In whose name they were asked; null where the viewer may not know that it claims the change.",
  })
  askedBy(@Root() { askedBy }: ReadSubstantiation) {
    return askedBy;
  }

  @FieldResolver(() => SubstantiationState)
  state(@Root() { state }: ReadSubstantiation) {
    return stateOf(state);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether what they read was written otherwise since, or merged into another; null while they have not answered.",
  })
  answeredOnOlderVersion(@Root() { answeredOnOlderVersion }: ReadSubstantiation) {
    return isOfOlderVersion(answeredOnOlderVersion);
  }

  @FieldResolver(() => SubstantiationRights)
  viewerMay(@Root() { viewerMay }: ReadSubstantiation, @Ctx() { viewer }: Context) {
    return rightsOver(viewerMay, viewer);
  }
}

/** What is told of a change by those who were asked. */
@Resolver(() => Outcome)
export class SubstantiatedResolver {
  @FieldResolver(() => [Substantiation], {
    description: "Those who were asked: who answered before the others, in the order of their days.",
  })
  substantiations(@Root() { substantiations }: { readonly substantiations: readonly Substantiation[] }) {
    return substantiations;
  }

  @FieldResolver(() => [Organisation], {
    description: "The viewer’s organisations in whose name they may ask people about it, by name.",
  })
  askers(@Root() { askers }: { readonly askers: readonly Organisation[] }, @Ctx() { viewer }: Context) {
    return mayEver(askAbout, viewer) ? askers : [];
  }

  @FieldResolver(() => OutcomeStatus, { complexity: RECORD_COST })
  status(
    @Root() { status }: { readonly status: StatusFacts },
    @Ctx() { language, dayInBrussels }: Context,
  ): OutcomeStatus {
    return tellStatus(status, { basis: null, asOf: dayInBrussels, trust: null, language });
  }
}
