import type { Viewer } from "../accounts/viewer.ts";
import type { Values } from "../shared/database.ts";
import { mayName, mayNameToken, mayRead } from "./change-sight.sql.ts";

/** SQL of the people whom the history names to a viewer. */
const people = (viewer: Viewer, values: Values): string =>
  `(select a.id, a.name from account a where a.erased_at is null and ${mayName("a.id", viewer, values)})`;

/** SQL of the programs that it does. */
const programs = (viewer: Viewer, values: Values): string =>
  `(select t.id, t.name from api_token t where ${mayNameToken("t.organisation_id", viewer, values)})`;

/** SQL that holds unless a class in force was changed: whose it was, the setting tells that it follows from, to those who may know who works with whom. */
const tellsItsAuthor = (c: string): string =>
  `(${c}.entity = 'organisation' and ${c}.field = 'visibility') is not true`;

/** SQL of the name of whose work a change was; null where there was nobody, or the viewer may not know it. */
export const authorOf = (c: string, viewer: Viewer, values: Values): string =>
  `case when ${tellsItsAuthor(c)} then coalesce((select p.name from ${people(viewer, values)} p where p.id = ${c}.account_id),
    (select p.name from ${programs(viewer, values)} p where p.id = ${c}.token_id)) end`;

/** SQL that keeps the changes `c` that are the work of one of them. @param id SQL of the id of an account or a token. */
export const isBy = (id: string, viewer: Viewer, values: Values): string =>
  `${tellsItsAuthor("c")} and (c.account_id = (select p.id from ${people(viewer, values)} p where p.id = ${id}::uuid)
    or c.token_id = (select p.id from ${programs(viewer, values)} p where p.id = ${id}::uuid))`;

/** SQL of those of them who made a change that the viewer may read. */
export function authors(viewer: Viewer, values: Values): string {
  const made = (column: string): string =>
    `exists (select from change_event c where c.${column} = p.id and ${tellsItsAuthor("c")} and ${mayRead(viewer, values)})`;
  return `(select p.id, p.name, false as is_program from ${people(viewer, values)} p where ${made("account_id")}
    union all select p.id, p.name, true from ${programs(viewer, values)} p where ${made("token_id")})`;
}
