import { badInput, conflict, type Refusal } from "../../../errors.ts";
import { because } from "../../../refusal-reasons.ts";
import type { Finding } from "../scan/finding.ts";
import { KEPT_TYPES } from "./file-types.ts";

/** Largest file of which a copy is kept, in bytes. */
export const LARGEST_FILE = 25_000_000;
const MEGABYTE = 1_000_000;

const refusals = {
  VIRUS_TEST: () =>
    badInput(
      "The file holds the string by which virus scanners are tested; no copy of it is kept.",
      because("FILE_VIRUS_TEST"),
    ),
  SCRIPT: () =>
    badInput(
      "The file holds something that runs when it is opened; save it without that, for instance as a PDF printed from it.",
      because("FILE_SCRIPT"),
    ),
  MACRO: () =>
    badInput("The file holds macros; save it without them, as DOCX, XLSX or PPTX.", because("FILE_MACRO")),
  PROGRAM: () =>
    badInput(
      "The file starts another program when it is opened; save it without that.",
      because("FILE_PROGRAM"),
    ),
  FILE_INSIDE: () =>
    badInput(
      "The file carries another file of a kind that is not kept; take that out, or add it by itself.",
      because("FILE_INSIDE"),
    ),
  ELSEWHERE: () =>
    badInput(
      "The file fetches something from elsewhere when it is opened; save it with everything in it, for instance as a PDF.",
      because("FILE_ELSEWHERE"),
    ),
  LOCKED: () =>
    badInput(
      "The file is locked, so nobody can see what is in it; save it without a password.",
      because("FILE_LOCKED"),
    ),
  PACKED_TOO_MUCH: () =>
    badInput(
      "The file holds far more than its size says, packed together; save it anew.",
      because("FILE_PACKED"),
    ),
  BROKEN: () => badInput("The file is broken and cannot be read; save it anew.", because("FILE_BROKEN")),
} satisfies Record<Finding, () => Refusal>;

export const refuseFound = (finding: Finding): Refusal => refusals[finding]();

export const refuseUnknown = (): Refusal =>
  badInput(
    `The file is of no kind that is kept; it must be one of ${KEPT_TYPES}.`,
    because("FILE_UNKNOWN", { kept: KEPT_TYPES }),
  );

export const refuseNamedOtherwise = (named: string, found: string): Refusal =>
  badInput(
    `The name of the file ends in .${named}, and what is in it is ${found}; give it the name of what it is.`,
    because("FILE_NAMED_OTHERWISE", { named: `.${named}`, found }),
  );

export const refuseEmpty = (): Refusal => badInput("The file is empty.", because("FILE_EMPTY"));

export const refuseLarge = (): Refusal =>
  badInput(
    `The file is larger than ${LARGEST_FILE / MEGABYTE} MB; add its address instead, or a smaller copy.`,
    because("FILE_LARGE", { most: LARGEST_FILE / MEGABYTE }),
  );

/** Bytes of copies that are kept for one organisation together. */
export const MOST_KEPT = 2_000_000_000;
const GIGABYTE = 1_000_000_000;

export const refuseFull = (): Refusal =>
  conflict(
    `The copies of this organisation would be larger than ${MOST_KEPT / GIGABYTE} GB together; take some away first, or add the address instead.`,
    because("FILE_ROOM", { most: MOST_KEPT / GIGABYTE }),
  );

export const refuseUnnamed = (): Refusal =>
  badInput("The upload has no file name; put it in the address as “?name=”.");
