import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Database } from "../shared/database.ts";
import type { RequestObserver } from "./request-log.ts";

export interface Metrics {
  readonly registry: Registry;
  readonly observe: RequestObserver;
}

/** Seconds: from a kept answer to what is stopped for its length. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * What can be measured of a running application. Every label has few values: a declared route, a field of the schema,
 * a code of ours. `databaseOf` gives the database once there is one.
 */
export function createMetrics(database: Database): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  measurePool(registry, database);
  measureImports(registry, database);
  const durations = new Histogram({
    name: "onze_request_duration_seconds",
    help: "Time from a request to its answer, by what was asked and how it was answered.",
    labelNames: ["operation", "code"],
    buckets: BUCKETS,
    registers: [registry],
  });
  return {
    registry,
    observe({ route, kind, codes, isUntraced }, status, seconds) {
      if (isUntraced) return; // how it went, and how long it took, would tell of whoever asks
      const [code = String(status)] = codes;
      durations.observe({ operation: kind ?? route ?? "none", code }, seconds);
    },
  };
}

function measurePool(registry: Registry, database: Database): void {
  new Gauge({
    name: "onze_database_connections",
    help: "Connections of this process to PostgreSQL; WAITING are requests for one.",
    labelNames: ["state"],
    registers: [registry],
    collect() {
      const { total, idle, waiting } = database.use();
      this.set({ state: "BUSY" }, total - idle);
      this.set({ state: "IDLE" }, idle);
      this.set({ state: "WAITING" }, waiting);
    },
  });
}

const COUNT_RUNS = `select count(*) filter (where status = 'QUEUED')::int as queued,
  count(*) filter (where status = 'RUNNING')::int as running from import_run where status in ('QUEUED', 'RUNNING')`;

function measureImports(registry: Registry, database: Database): void {
  new Gauge({
    name: "onze_imports",
    help: "Imports of all processes that wait or run; none while the database does not answer.",
    labelNames: ["state"],
    registers: [registry],
    async collect() {
      this.reset();
      const [count] = await database.rows<{ queued: number; running: number }>(COUNT_RUNS).catch(() => []); // the other measures are told all the same
      if (!count) return;
      this.set({ state: "QUEUED" }, count.queued);
      this.set({ state: "RUNNING" }, count.running);
    },
  });
}
