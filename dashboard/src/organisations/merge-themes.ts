import type { ThemeOrigin } from "../gql/graphql.ts";

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

const strength: Readonly<Record<ThemeOrigin, number>> = { CONFIRMED: 2, STATED: 1, SUGGESTED: 0 };

/**
 * Merges the themes of several records into one list.
 *
 * A theme stands once, with its strongest origin (confirmed, stated, suggested), strongest first and then in the
 * order they came. A theme that is not stated is no theme.
 */
export function mergeThemes(shares: readonly Share[]): MergedTheme[] {
  const themes = new Map<string, MergedTheme>();
  for (const { theme, origin } of shares) {
    if (theme === null) continue;
    const known = themes.get(theme.code);
    if (known && strength[known.origin] >= strength[origin]) continue;
    themes.set(theme.code, { code: theme.code, name: theme.name, origin });
  }
  return [...themes.values()].sort((a, b) => strength[b.origin] - strength[a.origin]);
}
