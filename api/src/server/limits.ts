import { ApolloArmor } from "@escape.tech/graphql-armor";

/** Most tokens of one document, read before anything else is done with it. */
export const MOST_TOKENS = 3000;

/**
 * What one operation may ask; depth as in the largest question of the dashboard, several times over.
 *
 * Only the rules of the package are used: its plugin would tell clients of faults that are none of theirs.
 */
export function limitRules() {
  const armor = new ApolloArmor({
    maxDepth: { n: 14 },
    maxAliases: { n: 30 },
    maxDirectives: { n: 50 },
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  });
  return armor.protect().validationRules;
}
