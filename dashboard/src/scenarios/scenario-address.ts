import { type AddressChange, printChanges } from "../shared/changes-address.ts";

/** The slug of the organisation from whose page the reader came, with which a first change begins; null once there is one. */
export const leavingOf = (slug: string | null, changes: readonly AddressChange[]): string | null =>
  changes.length === 0 ? slug : null;

/** What an address holds of changes. With whom the first was to begin leaves it: a link to them opens no empty form. */
export const valuesOfChanges = (changes: readonly AddressChange[]) => ({
  changes: printChanges(changes),
  leave: null,
});
