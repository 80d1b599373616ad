export const outcomeResolvers = [] as const;
