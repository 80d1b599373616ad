import { AgendaItem, DecisionParty, Organisation, Stance } from "@onze/schema";
import { FieldResolver, Resolver, Root } from "type-graphql";

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      "Who put it there; null where the viewer may not know, or no organisation in particular did.",
  })
  initiator(@Root() { initiator }: { readonly initiator: Organisation | null }) {
    return initiator;
  }
}

@Resolver(() => DecisionParty)
export class DecisionPartyResolver {
  @FieldResolver(() => Organisation)
  organisation(@Root() { organisation }: { readonly organisation: Organisation }) {
    return organisation;
  }
}

@Resolver(() => Stance)
export class StanceResolver {
  @FieldResolver(() => Organisation)
  organisation(@Root() { organisation }: { readonly organisation: Organisation }) {
    return organisation;
  }
}
