import { createServer, type Server } from "node:http";
import type { Registry } from "prom-client";

/** Tells Prometheus, on a port of its own, what was measured; it does not listen yet. */
export function createMetricsServer(registry: Registry): Server {
  return createServer(async (request, response) => {
    if (request.url !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    const text = await registry.metrics();
    response.writeHead(200, { "content-type": registry.contentType }).end(text);
  });
}
