import pg from "pg";

/** What `query` is given: a text, or an object that holds one. */
type Asked = string | { readonly text?: string };

/**
 * Does `work` and counts the SQL statements that this process sends meanwhile; those of the queue of imports, which
 * looks for work now and then, do not count. It only watches: every statement is sent as it is.
 */
export async function countStatements<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly statements: readonly string[] }> {
  const statements: string[] = [];
  const send = pg.Client.prototype.query;
  pg.Client.prototype.query = function watched(this: pg.Client, ...given: unknown[]) {
    const asked = given[0] as Asked; // whatever pg takes
    const text = typeof asked === "string" ? asked : (asked.text ?? "");
    if (!text.includes("graphile_worker")) statements.push(text);
    return Reflect.apply(send, this, given);
  } as typeof send; // it has eight overloads
  try {
    return { result: await work(), statements };
  } finally {
    pg.Client.prototype.query = send;
  }
}

/** What a new connection begins with, and how the data stand, which is asked now and then: whoever asks for what. */
const NOT_OF_THE_QUESTION = /application_role\(\)|pg_current_snapshot/;

/** Those statements that are sent because of what was asked. */
export const ofTheQuestion = (statements: readonly string[]): string[] =>
  statements.filter((text) => !NOT_OF_THE_QUESTION.test(text));
