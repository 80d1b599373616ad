/**
 * What a field costs besides its rows, where it runs a statement of its own that reads far more than it answers: stated as
 * `complexity` of the field. Most fields are read by the statement of the query that they stand in, and cost nothing more.
 */

/** Of a statement over everything that counts, such as every coverage row or the whole history: a visitor may ask for some twenty at once. */
export const STATEMENT_COST = 5000;

/** Of a matrix: its cells are counted, both its axes named, and what was agreed is looked up. */
export const MATRIX_COST = 2 * STATEMENT_COST;

/** Of a simulation: every row of the selection is read whole, and figured with twice. */
export const SIMULATION_COST = 3 * STATEMENT_COST;

/** Of what is looked up for one record, in a list for every record of it. */
export const RECORD_COST = 100;
