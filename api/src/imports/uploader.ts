import { type Policy, reachOf } from "../accounts/policy.ts";
import type { Viewer } from "../accounts/viewer.ts";
import { badInput, forbidden } from "../errors.ts";
import { importFiles } from "./import.policy.ts";

/** Whom an import is done for: null for the secretariat, which may import what anybody reports. */
export type ImportingOrganisation = string | null;

/**
 * Finds out for which organisation somebody brings a file.
 *
 * @param named id of one of several that they may import for; null when they name none.
 * @throws {Refusal} when they may not import for it, or may for several and name none.
 */
export function chooseOrganisation(viewer: Viewer, named: string | null): ImportingOrganisation {
  const reach = reachOf(importFiles, viewer);
  if (reach === "ALL") return null;
  const [only, ...others] = named === null ? reach : [...reach].filter((id) => id === named);
  if (only === undefined) throw forbidden(refusal(importFiles));
  if (others.length === 0) return only;
  throw badInput(
    "Your account may import for several organisations; name the id of one in the address as “&organisation=”.",
  );
}

const refusal = ({ title }: Policy): string => `Your role may not ${title} for this organisation.`;
