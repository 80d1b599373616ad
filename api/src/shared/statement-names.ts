/** Statements that each connection keeps prepared, at most. */
const MOST_NAMED = 200;
/** Statements remembered as asked once, at most. */
const MOST_REMEMBERED = 1000;

/**
 * Names the statements that come back, so that PostgreSQL prepares each once per connection and plans it seldom.
 *
 * @returns gives the name of a statement from the second time on, undefined for one that stays unprepared. Names are
 * never given up: whoever comes when all are taken goes without.
 */
export function createStatementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size === MOST_NAMED) return known;
    if (seen.delete(text)) names.set(text, `s${names.size}`);
    else if (seen.size < MOST_REMEMBERED) seen.add(text);
    else seen.clear();
    return names.get(text);
  };
}
