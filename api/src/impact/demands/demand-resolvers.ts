export const demandResolvers = [] as const;
