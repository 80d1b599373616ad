/** Pages that the link of a mail leads to, with a token that is as good as a password. */
const PAGES = ["/invitation", "/reset-password"];

const keyOf = (page: string) => `onze.link${page}`;
/** For a browser that refuses storage: the token then lasts as long as the page. */
const held = new Map<string, string>();

/**
 * Takes the token out of the address before anything else reads it, so that it stands neither in the address bar nor in
 * a later request. It is kept for this tab, as the page may be loaded again on the way.
 */
export function takeLinkToken(): void {
  const { pathname, search, hash } = location;
  const parameters = new URLSearchParams(search);
  const token = parameters.get("token");
  if (token === null || !PAGES.includes(pathname)) return;
  held.set(pathname, token);
  try {
    sessionStorage.setItem(keyOf(pathname), token);
  } catch {
    // it is held
  }
  parameters.delete("token");
  const rest = parameters.size > 0 ? `?${parameters}` : "";
  history.replaceState(history.state, "", `${pathname}${rest}${hash}`);
}

/** The token that the link to a page held; null without one. */
export function linkToken(page: string): string | null {
  try {
    return held.get(page) ?? sessionStorage.getItem(keyOf(page));
  } catch {
    return null;
  }
}

/** Forgets a token that has done its work. */
export function forgetLinkToken(page: string): void {
  held.delete(page);
  try {
    sessionStorage.removeItem(keyOf(page));
  } catch {
    // nothing was kept
  }
}
