interface Place {
  readonly pathname: string;
  readonly search?: string;
}

/** The address of the sign-in page, from which a reader comes back to where they are. */
export function signInAddress({ pathname, search = "" }: Place): string {
  if (pathname === "/sign-in") return `${pathname}${search}`; // pressed again on the page itself it stays
  return `/sign-in?next=${encodeURIComponent(`${pathname}${search}`)}`;
}
