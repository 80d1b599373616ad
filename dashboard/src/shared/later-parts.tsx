import type { ComponentType, ReactNode } from "react";
import { loadLaterWords } from "../i18n/index.ts";
import { lazyPart } from "./Lazy.tsx";

/** A part of a page that is fetched when it is first shown, and its words with it. @param waiting as of {@link lazyPart}. */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  return lazyPart(async () => {
    const [part] = await Promise.all([load(), loadLaterWords()]);
    return part;
  }, waiting);
}

/** How many partners a view does not name, for safety; fetched behind the view that it stands under. */
export const WithheldLine = laterPart(() =>
  import("./visibility/WithheldLine.tsx").then((m) => m.WithheldLine),
);

/** Prints a page of the first view whole. */
export const PrintButton = laterPart(() => import("./print/PrintButton.tsx").then((m) => m.PrintButton));

/** As of which day coverage is asked for. */
export const AsOfControl = laterPart(() => import("./visibility/AsOfControl.tsx").then((m) => m.AsOfControl));

/** That figures tell of an earlier day. */
export const AsOfSentence = laterPart(() =>
  import("./visibility/AsOfSentence.tsx").then((m) => m.AsOfSentence),
);
