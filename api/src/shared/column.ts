import type { Column } from "./read-model.ts";

/** A column of the database as it stands there. */
export const column =
  (name: string): Column =>
  (row) =>
    `${row}.${name}`;
