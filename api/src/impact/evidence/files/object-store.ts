import { AwsClient } from "aws4fetch";
import { type CopyStore, databaseStore } from "./copy-store.ts";
import type { StoreSettings } from "./evidence-settings.ts";

/** Milliseconds in which a store must answer. */
const ANSWERS_WITHIN = 30_000;

/**
 * Keeps copies in a store of objects that speaks as S3 does, under their hash. What was kept in the database before there
 * was a store is read there.
 */
export function openObjectStore({ address, accessKeyId, secretAccessKey, region }: StoreSettings): CopyStore {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 2 });
  const ask = async (method: "PUT" | "GET" | "DELETE", sha256: string, body?: Buffer): Promise<Response> => {
    const response = await client.fetch(`${address}/evidence/${sha256}`, {
      method,
      // what is signed is then what is kept, and nothing else
      ...(body && { body: new Uint8Array(body), headers: { "x-amz-content-sha256": sha256 } }),
      signal: AbortSignal.timeout(ANSWERS_WITHIN),
    });
    if (response.ok || response.status === 404) return response;
    await response.body?.cancel();
    throw new Error(`the store of objects answered ${response.status} to ${method} of a copy`);
  };
  return {
    async keep(_rows, sha256, content) {
      const { ok } = await ask("PUT", sha256, content);
      if (!ok) throw new Error("the store of objects has no such bucket");
    },
    async read(rows, sha256) {
      const kept = await databaseStore.read(rows, sha256);
      if (kept) return kept;
      const response = await ask("GET", sha256);
      return response.ok ? Buffer.from(await response.arrayBuffer()) : null;
    },
    async forget(sha256) {
      await ask("DELETE", sha256);
    },
  };
}
