/** Somebody asked for the import to stop. */
export class Cancelled extends Error {}
