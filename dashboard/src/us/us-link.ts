const KEY = "onze.link/us";
/** For a browser that refuses storage: the link then lasts as long as the page. */
let held: string | null = null;

/**
 * Takes what the link holds out of the address, so that whoever looks at the screen or at the history of the browser does
 * not find it. It is kept for this tab, as the page may be loaded again.
 */
export function takeLink(): void {
  const secret = location.hash.slice(1);
  if (secret === "") return;
  held = secret;
  try {
    sessionStorage.setItem(KEY, secret);
  } catch {
    // it is held
  }
  history.replaceState(history.state, "", location.pathname);
}

/** What the link holds; null for whoever came without one, and may be signed in. */
export function heldLink(): string | null {
  if (held !== null) return held;
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Forgets the link, as somebody who must not see this page may come in. */
export function forgetLink(): void {
  held = null;
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
}
