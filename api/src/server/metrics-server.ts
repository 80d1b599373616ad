import { createServer, type Server } from "node:http";
import type { Registry } from "prom-client";
import { type METRICS_ROUTES, partsOf } from "./routes.ts";

const { method, path } = partsOf("GET /metrics" satisfies keyof typeof METRICS_ROUTES);

/** Tells Prometheus, on a port of its own, what was measured; it does not listen yet. */
export function createMetricsServer(registry: Registry): Server {
  return createServer(async (request, response) => {
    if (request.method?.toLowerCase() !== method || request.url !== path) {
      response.writeHead(404).end();
      return;
    }
    const text = await registry.metrics();
    response.writeHead(200, { "content-type": registry.contentType }).end(text);
  });
}
