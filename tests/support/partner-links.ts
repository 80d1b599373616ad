import { randomBytes } from "node:crypto";
import { idOf, UMBRELLA } from "./sql-parts.ts";
import type { TestApp } from "./start-app.ts";

/** Makes a link of a partner by plain SQL. @returns what it holds, and the headers with which its page asks. */
export async function linkOf(
  app: Pick<TestApp, "sql">,
  partner: string,
  { madeBy = UMBRELLA, language = "fr" }: { readonly madeBy?: string; readonly language?: string } = {},
): Promise<{ readonly token: string; readonly headers: { readonly authorization: string } }> {
  const token = `${language}_${randomBytes(32).toString("base64url")}`;
  await app.sql(
    `insert into partner_link (organisation_id, made_by_organisation_id, language, token_hash, expires_at)
      values (${idOf("$1")}, ${idOf("$2")}, $3, encode(sha256(convert_to($4, 'UTF8')), 'hex'), now() + interval '30 days')`,
    [partner, madeBy, language, token],
  );
  return { token, headers: { authorization: `Link ${token}` } };
}
