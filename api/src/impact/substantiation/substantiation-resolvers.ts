import { SubstantiatedResolver, SubstantiationResolver } from "./substantiation.resolver.ts";

export const substantiationResolvers = [SubstantiationResolver, SubstantiatedResolver] as const;
