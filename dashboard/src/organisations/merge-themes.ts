import type { ThemeOrigin } from "../gql/later/graphql.ts";
import { compareOrigins } from "../shared/theme-origin.ts";

interface Share {
  readonly theme: { readonly code: string; readonly name: string } | null;
  readonly origin: ThemeOrigin;
}

/** One theme of a partner, with the strongest word there is on where it comes from. */
export interface MergedTheme {
  readonly code: string;
  readonly name: string;
  readonly origin: ThemeOrigin;
}

/**
 * Merges the themes of several records into one list.
 *
 * A theme stands once, with its strongest origin (confirmed, stated, suggested), strongest first and then in the
 * order they came. A theme that is not stated is no theme.
 */
export function mergeThemes(shares: readonly Share[]): MergedTheme[] {
  const strongestFirst = shares.toSorted((a, b) => compareOrigins(a.origin, b.origin));
  const themes = new Map<string, MergedTheme>();
  for (const { theme, origin } of strongestFirst) {
    if (theme && !themes.has(theme.code))
      themes.set(theme.code, { code: theme.code, name: theme.name, origin });
  }
  return [...themes.values()];
}
