import { ArgsType, Field, registerEnumType } from "type-graphql";

/** By what a list of activities may be ordered. */
export enum ActivityOrder {
  IDENTIFIER = "IDENTIFIER",
  TITLE = "TITLE",
  HOLDER = "HOLDER",
  START = "START",
  AMOUNT = "AMOUNT",
  CONFIRMED = "CONFIRMED",
}

registerEnumType(ActivityOrder, {
  name: "ActivityOrder",
  description: "By what a list of activities is ordered.",
  valuesConfig: {
    TITLE: { description: "As shown in the language asked for, by the alphabet." },
    HOLDER: { description: "By the name of the organisation that holds it." },
    START: { description: "By its first day." },
    AMOUNT: { description: "By what is known of it in euro." },
    CONFIRMED: { description: "By the day on which a person last confirmed it." },
  },
});

@ArgsType()
export class ActivityOrderArgs {
  @Field(() => ActivityOrder, { defaultValue: ActivityOrder.IDENTIFIER })
  orderBy!: ActivityOrder;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "The last first; what has no value stays at the end.",
  })
  descending!: boolean;
}
