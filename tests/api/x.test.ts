import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
const app = await startApp({executor: "compiled"});
const SIDE = "{ organisations partners activities effortEur activitiesWithEffort onlySuggested }";
test.each([["query($b: EffortBasis! = PRESENCE) { coverageMatrix(basis: $b) { partners } }"], ["query($f: CoverageFilter) { coverageMatrix(filter: $f) { partners } }"], ["query($b: EffortBasis!) { coverageMatrix(basis: $b) { partners } }"],["{ coverageMatrix { partners } }"],["{ coverageMatrix { cells { row umbrella "+SIDE+" members "+SIDE+" } } }"],
])("x %s", async (q) => { console.log(q, JSON.stringify(await app.ask(q)));
console.log(app.logged.splice(0)); });
