export const evidenceResolvers = [] as const;
