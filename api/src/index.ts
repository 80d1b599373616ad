export { settleEverything } from "./activities/settle-activities.ts";
export { type App, type AppOptions, createApp } from "./app.ts";
export { CoverageAxis, EffortBasis } from "./complementarity/coverage-types.ts";
export { cellsStatement, type MatrixQuestion } from "./complementarity/matrix.queries.ts";
export type { Context } from "./context.ts";
export { createSchema } from "./create-schema.ts";
export { FileRefused } from "./imports/iati/file-refused.ts";
export { type ActivityBatch, readActivities } from "./imports/iati/read-activities.ts";
export { type ImportOutcome, performImport } from "./imports/perform-import.ts";
