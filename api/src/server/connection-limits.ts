import type { Server } from "node:http";
import type { HttpSettings } from "../http-settings.ts";
import { networkOf } from "../shared/network-of.ts";

/**
 * Takes no more connections of one address than are set, so that one client leaves some to others. Behind proxies all
 * come from these, and it is theirs to count.
 */
export function limitConnections(server: Server, { proxies, connectionsPerAddress }: HttpSettings): void {
  if (proxies > 0) return;
  const open = new Map<string, number>();
  server.on("connection", (socket) => {
    const network = networkOf(socket.remoteAddress ?? "");
    const held = open.get(network) ?? 0;
    if (held >= connectionsPerAddress) {
      socket.destroy();
      return;
    }
    open.set(network, held + 1);
    socket.once("close", () => {
      const left = (open.get(network) ?? 1) - 1;
      if (left > 0) open.set(network, left);
      else open.delete(network);
    });
  });
}
