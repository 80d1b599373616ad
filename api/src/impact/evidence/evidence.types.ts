import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { BondPrinciple } from "../measures/bond.ts";
import { ConfidenceBand } from "../measures/confidence.ts";
import { EvidenceTest } from "../measures/process-tracing.ts";

registerEnumType(EvidenceTest, {
  name: "EvidenceTest",
  description: "What a piece of evidence tests, by process tracing.",
  valuesConfig: {
    STRAW_IN_THE_WIND: { description: "Seen or not, it tells a little." },
    HOOP: { description: "It must be there if the claim is true; when it is not, the claim suffers much." },
    SMOKING_GUN: {
      description: "It would hardly be there if the claim were not true; not finding it says little.",
    },
    DOUBLY_DECISIVE: { description: "It confirms where it is found, and refutes where it is not." },
  },
});

registerEnumType(ConfidenceBand, {
  name: "ConfidenceBand",
  description: "How far the evidence carries a claim, in words; the number behind it is not told.",
  valuesConfig: {
    NOT_SUPPORTED: { description: "The claim is rather not true than true." },
    SLIGHTLY_MORE_LIKELY: { description: "Slightly more likely true than not." },
    CAUTIOUS: { description: "Cautious confidence." },
    HIGH: { description: "High confidence." },
  },
});

@ObjectType({
  description:
    "How far the evidence that the viewer may read carries a claim; never a share of who did what.",
})
export class Confidence {
  @Field(() => ConfidenceBand, { nullable: true, description: "Null where nothing can be said yet." })
  band!: ConfidenceBand | null;

  @Field(() => String, {
    nullable: true,
    description: "Why nothing can be said, in the language asked for; null where something is.",
  })
  whyNot!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What to look for next, in the language asked for; null where nothing is missing first.",
  })
  advice!: string | null;
}

registerEnumType(BondPrinciple, {
  name: "BondPrinciple",
  description: "A principle of evidence, by Bond; each is asked about by four questions.",
});

@ObjectType({ description: "How an organisation judges its evidence by one principle." })
export class PrincipleScore {
  @Field(() => BondPrinciple)
  principle!: BondPrinciple;

  @Field(() => Int, { description: "4 to 16: the sum of four answers, each 1 to 4." })
  score!: number;
}

@ObjectType({ description: "What the viewer may do with a piece of evidence." })
export class EvidenceRights {
  @Field(() => Boolean, { description: "Write it anew, give it a copy, or take it away." })
  edit!: boolean;
}
