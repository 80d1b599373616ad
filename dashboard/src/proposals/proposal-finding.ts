/** How many proposals there are, and how many of them wait. */
export interface Found {
  readonly all: number;
  readonly waiting: number;
  /** Of these, longer than agreed. */
  readonly late: number;
}

/** The title of a list of proposals, as the key of a text and what fills it: what is late first. */
export function findTitle({ all, waiting, late }: Found) {
  if (all === 0) return { key: "proposals.title.none", values: {} };
  if (late > 0) return part({ key: "proposals.title.late", only: "proposals.title.late.only" }, late, all);
  if (waiting > 0)
    return part({ key: "proposals.title.waiting", only: "proposals.title.waiting.only" }, waiting, all);
  return { key: "proposals.title.answered", values: { count: all } };
}

/** The title of one's own proposals; null without any. */
export function findOwnTitle({ all, waiting }: Omit<Found, "late">) {
  if (all === 0) return null;
  if (waiting > 0)
    return part({ key: "proposals.ours.waiting", only: "proposals.ours.waiting.only" }, waiting, all);
  return { key: "proposals.ours.answered", values: { count: all } };
}

/** So many of so many, in other words where there is only one. */
const part = ({ key, only }: { readonly key: string; readonly only: string }, count: number, all: number) =>
  all === 1 ? { key: only, values: {} } : { key, values: { count, all } };
