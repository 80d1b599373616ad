export { type App, type AppOptions, createApp } from "./app.ts";
export { settleEverything } from "./activities/settle-activities.ts";
export type { Context } from "./context.ts";
export { createSchema } from "./create-schema.ts";
export { performImport, type ImportOutcome } from "./imports/perform-import.ts";
