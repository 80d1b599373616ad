import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { copyTemplate, type Template } from "./template-databases.ts";
import { withClient } from "./with-client.ts";

/** A database of this test file alone; it is dropped when the file is done. @returns its address. */
export async function cloneDatabase(template: Template = "reference"): Promise<string> {
  const serverUrl = inject("postgresUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const url = await copyTemplate(serverUrl, template, name);
  afterAll(() => withClient(serverUrl, (client) => client.query(`drop database ${name} with (force)`)));
  return url;
}
