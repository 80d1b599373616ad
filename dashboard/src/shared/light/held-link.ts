/** What the link of a light page holds, as long as the page needs it. */
export interface HeldLink {
  /**
   * Takes it out of the address, so that whoever looks at the screen or at the history of the browser does not find it. It is
   * kept for this tab, as the page may be loaded again.
   */
  readonly take: () => void;
  /** Null for whoever came without one. */
  readonly held: () => string | null;
  /** Keeps it no longer than the page stands there. */
  readonly unkeep: () => void;
  /** Forgets it, as somebody who must not see this page may come in. */
  readonly forget: () => void;
}

/** @param key under which the browser keeps it for the tab. */
export function createHeldLink(key: string): HeldLink {
  /** For a browser that refuses storage: the link then lasts as long as the page. */
  let inHand: string | null = null;
  const unkeep = () => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // nothing was kept
    }
  };
  return {
    take() {
      const secret = location.hash.slice(1);
      if (secret === "") return;
      inHand = secret;
      try {
        sessionStorage.setItem(key, secret);
      } catch {
        // it is in hand
      }
      history.replaceState(history.state, "", location.pathname);
    },
    held() {
      if (inHand !== null) return inHand;
      try {
        return sessionStorage.getItem(key);
      } catch {
        return null;
      }
    },
    unkeep,
    forget() {
      inHand = null;
      unkeep();
    },
  };
}
