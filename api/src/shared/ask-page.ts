import type { Database, Values } from "./database.ts";
import { type Connection, type ReadPage, toConnection } from "./page.ts";

/**
 * Asks for one page.
 *
 * @param page its SQL, as `rootPage` writes it.
 * @param before what its statement begins with, such as `with`.
 */
export async function askPage<Node>(
  { rows }: Pick<Database, "rows">,
  page: string,
  { list }: Values,
  before = "",
): Promise<Connection<Node>> {
  const [record] = await rows<{ page: ReadPage<Node> }>(`${before} select ${page} as page`.trimStart(), list);
  if (!record) throw new Error("a page returned no row");
  return toConnection(record.page);
}
