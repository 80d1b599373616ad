import type { Publisher } from "./iati/file-facts.ts";

/** What an import read and did, as the command line prints it and the run keeps it. */
export interface ImportReport {
  readonly file: string;
  readonly format: string;
  readonly version: string | null;
  readonly publishers: readonly Publisher[];
  readonly activities: {
    readonly read: number;
    readonly leaves: number;
    readonly new: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly withdrawn: number;
  };
  readonly partners: {
    readonly mentions: number;
    readonly organisations: number;
    readonly withheld: number;
    readonly suggestions: number;
  };
  readonly places: { readonly countries: number; readonly regions: number; readonly unspecified: number };
  readonly problemCount: number;
}
