import type { HolderRecord } from "./ask-us.ts";

/** How a record stands for the partner that it is about. */
export type RecordStatus = "CONFIRMED" | "DISPUTED" | "AWAITS" | "STATED";

export function statusOf({
  isDisputed,
  awaitsPartner,
  confirmedOn,
}: Pick<HolderRecord, "isDisputed" | "awaitsPartner" | "confirmedOn">): RecordStatus {
  if (isDisputed) return "DISPUTED";
  if (awaitsPartner) return "AWAITS";
  return confirmedOn === null || confirmedOn === undefined ? "STATED" : "CONFIRMED";
}

/** Whether a remark still waits for an answer. */
export const isOpen = ({
  answeredAt,
  takenBackAt,
}: Pick<HolderRecord["remarks"][number], "answeredAt" | "takenBackAt">): boolean =>
  answeredAt === null && takenBackAt === null;

/** Since when and until when they work together, as far as that is recorded: the key of the sentence. */
export function spanOf({
  startsOn,
  endsOn,
}: Pick<HolderRecord, "startsOn" | "endsOn">):
  | "us.span.both"
  | "us.span.from"
  | "us.span.to"
  | "us.span.none" {
  if (startsOn && endsOn) return "us.span.both";
  if (startsOn) return "us.span.from";
  return endsOn ? "us.span.to" : "us.span.none";
}
