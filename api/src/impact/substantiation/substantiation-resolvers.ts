export const substantiationResolvers = [] as const;
