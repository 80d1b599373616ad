import { NetworkStance, OrganisationKind } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { MetricResult } from "../../shared/metric.ts";
import { AxisValue, Trust } from "../coverage-types.ts";

export enum NetworkTie {
  BOTH = "BOTH",
  UMBRELLA = "UMBRELLA",
  MEMBERS = "MEMBERS",
  NONE = "NONE",
}
registerEnumType(NetworkTie, {
  name: "NetworkTie",
  description: "Who is linked to a network: by working with it or with an affiliate, or by belonging to it.",
  valuesConfig: {
    UMBRELLA: { description: "The secretariat, and no member." },
    MEMBERS: { description: "Members, and not the secretariat." },
    NONE: { description: "Nobody, in what is chosen." },
  },
});

export enum NetworkNodeRole {
  UMBRELLA = "UMBRELLA",
  MEMBER = "MEMBER",
  NETWORK = "NETWORK",
  PARTNER = "PARTNER",
}
registerEnumType(NetworkNodeRole, {
  name: "NetworkNodeRole",
  description: "What an organisation is in a drawing.",
});

export enum NetworkEdgeTie {
  SUPPORTS = "SUPPORTS",
  BELONGS = "BELONGS",
}
registerEnumType(NetworkEdgeTie, {
  name: "NetworkEdgeTie",
  description: "What ties two organisations of a drawing.",
  valuesConfig: {
    SUPPORTS: { description: "The first works with the second." },
    BELONGS: { description: "The first belongs to the second." },
  },
});

@ObjectType({ description: "An organisation, by its name.", simpleResolvers: true })
export class NamedOrganisation {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: "Its place in addresses." })
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  acronym!: string | null;

  @Field(() => OrganisationKind)
  kind!: OrganisationKind;
}

@ObjectType({ description: "How the secretariat works with a network, and why.", simpleResolvers: true })
export class NetworkStrategy {
  @Field(() => NetworkStance)
  stance!: NetworkStance;

  @Field(() => String)
  reason!: string;

  @Field(() => NamedOrganisation, {
    nullable: true,
    description: "Whose word it is; null where the viewer may not see it.",
  })
  author!: NamedOrganisation | null;

  @Field(() => GraphQLLocalDate)
  writtenOn!: string;
}

@ObjectType({ description: "A network with whom it is linked to.", simpleResolvers: true })
export class LensNetwork {
  @Field(() => NamedOrganisation)
  network!: NamedOrganisation;

  @Field(() => NetworkTie)
  tie!: NetworkTie;

  @Field(() => Int, { description: "Organisations that belong to it in the chosen years, each once." })
  affiliateCount!: number;

  @Field(() => Boolean, {
    description: "False where no list of its members is recorded: then nothing can be told of them.",
  })
  hasList!: boolean;

  @Field(() => [NamedOrganisation], { description: "Who of the umbrella works with the network itself." })
  holders!: NamedOrganisation[];

  @Field(() => [NamedOrganisation], { description: "Affiliates that the secretariat works with." })
  umbrellaAffiliates!: NamedOrganisation[];

  @Field(() => [NamedOrganisation], { description: "Affiliates that members work with." })
  memberAffiliates!: NamedOrganisation[];

  @Field(() => NetworkStrategy, {
    nullable: true,
    description: "Null while the secretariat has written none.",
  })
  strategy!: NetworkStrategy | null;
}

@ObjectType({ description: "What somebody does with one organisation.", simpleResolvers: true })
export class NetworkSupport {
  @Field(() => NamedOrganisation)
  holder!: NamedOrganisation;

  @Field(() => [Int], { description: "Calendar years." })
  years!: number[];

  @Field(() => [AxisValue], { description: "Those that are stated; so are places." })
  themes!: AxisValue[];

  @Field(() => [AxisValue])
  places!: AxisValue[];
}

@ObjectType({
  description:
    "A network that one organisation of the umbrella works with, and an affiliate of it that another does.",
  simpleResolvers: true,
})
export class IndirectlyShared {
  @Field(() => NamedOrganisation)
  network!: NamedOrganisation;

  @Field(() => NamedOrganisation)
  affiliate!: NamedOrganisation;

  @Field(() => [Int], { description: "Calendar years in which both is so." })
  years!: number[];

  @Field(() => [AxisValue], { description: "Themes on which both do." })
  themes!: AxisValue[];

  @Field(() => [NetworkSupport])
  ofNetwork!: NetworkSupport[];

  @Field(() => [NetworkSupport])
  ofAffiliate!: NetworkSupport[];
}

@ObjectType({ description: "An organisation with networks that it ties.", simpleResolvers: true })
export class TyingOrganisation {
  @Field(() => NamedOrganisation)
  organisation!: NamedOrganisation;

  @Field(() => [NamedOrganisation])
  networks!: NamedOrganisation[];
}

@ObjectType({ description: "An organisation in a drawing.", simpleResolvers: true })
export class NetworkNode {
  @Field(() => NamedOrganisation)
  organisation!: NamedOrganisation;

  @Field(() => NetworkNodeRole)
  role!: NetworkNodeRole;
}

@ObjectType({ description: "A line of a drawing, by ids of organisations.", simpleResolvers: true })
export class NetworkEdge {
  @Field(() => ID)
  from!: string;

  @Field(() => ID)
  to!: string;

  @Field(() => NetworkEdgeTie)
  tie!: NetworkEdgeTie;
}

@ObjectType({ description: "Who meets whom through networks, to be drawn.", simpleResolvers: true })
export class NetworkGraph {
  @Field(() => Int, { description: "Organisations that a drawing of everything chosen would have." })
  nodeCount!: number;

  @Field(() => [NetworkNode], { description: "None where there are more than 40: nobody could read it." })
  nodes!: NetworkNode[];

  @Field(() => [NetworkEdge])
  edges!: NetworkEdge[];
}

@ObjectType({ description: "How networks tie the work of the umbrella's two sides.", simpleResolvers: true })
export class NetworkLens {
  @Field(() => MetricResult)
  reach!: typeof MetricResult;

  @Field(() => [LensNetwork], { description: "Every network, by name." })
  networks!: LensNetwork[];

  @Field(() => [IndirectlyShared], { description: "The most recent first, at most 500." })
  indirectlyShared!: IndirectlyShared[];

  @Field(() => Int, { description: "All that is indirectly shared." })
  indirectlySharedCount!: number;

  @Field(() => [TyingOrganisation], {
    description:
      "Partners that belong to two networks or more in one year, the most networks first; at most 500.",
  })
  bridging!: TyingOrganisation[];

  @Field(() => Int, { description: "All such partners." })
  bridgingCount!: number;

  @Field(() => [TyingOrganisation], {
    description:
      "Organisations without whom networks that now hang together would stand apart, by the affiliations of the day asked about.",
  })
  holdingTogether!: TyingOrganisation[];

  @Field(() => NetworkGraph)
  graph!: NetworkGraph;

  @Field(() => Trust)
  trust!: Trust;
}
