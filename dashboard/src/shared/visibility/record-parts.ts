import { useMemo } from "react";
import { laterPart } from "../later-parts.tsx";
import { useMe } from "../shell.ts";

// What only somebody who is signed in can do: a visitor fetches none of it.
export const RecordLink = laterPart(() => import("./RecordLink.tsx").then((m) => m.RecordLink));
export const RecordDrawer = laterPart(() => import("./RecordDrawer.tsx").then((m) => m.RecordDrawer));

/** The ids of the records of a list, for somebody who is signed in and may have a say in some; null for a visitor. */
export function useRecordIds(records: readonly { readonly id: string }[]): readonly string[] | null {
  const isSignedIn = Boolean(useMe()?.account);
  return useMemo(() => (isSignedIn ? records.map(({ id }) => id) : null), [isSignedIn, records]);
}
