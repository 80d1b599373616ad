import { AskSubstantiationResolver } from "./ask.resolver.ts";
import { RequestResolver } from "./request.resolver.ts";
import { SubstantiatedResolver, SubstantiationResolver } from "./substantiation.resolver.ts";

export const substantiationResolvers = [
  SubstantiationResolver,
  SubstantiatedResolver,
  AskSubstantiationResolver,
  RequestResolver,
] as const;
