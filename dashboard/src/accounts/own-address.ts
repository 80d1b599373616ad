const HOME = "/coverage";

/**
 * Where to go after signing in: the address asked for when it is a page of ours, else the first page. An address of
 * another site never is, however it is written.
 *
 * @param asked as it stands in the address bar, such as `/coverage?year=2026`; null when nothing was asked for.
 * @param origin of this site, `https://…`
 */
export function ownAddress(asked: string | null, origin: string): string {
  if (!asked?.startsWith("/")) return HOME;
  const url = URL.parse(asked, origin);
  if (!url || url.origin !== origin) return HOME;
  if (/^\/(api|graphql|sign-in)(\/|$)/.test(url.pathname)) return HOME;
  return `${url.pathname}${url.search}${url.hash}`;
}
