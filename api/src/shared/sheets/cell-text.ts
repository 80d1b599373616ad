/** With which spreadsheets begin a formula, once a text is typed anew or comes out of a CSV. */
const BEGINS_FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const GUARDED = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text as it is written in a cell, so that no program takes it for a formula. */
export const guarded = (text: string): string => (BEGINS_FORMULA.test(text) ? `'${text}` : text);

/** The same text back. */
export const unguarded = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

/** Several in one cell; a semicolon that belongs to one of them has a backslash before it. */
export const joinItems = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;]/g, "\\$&")).join("; ");

/** The same back, without those that are empty. */
export const splitItems = (text: string): string[] =>
  (text.match(/(?:\\[\s\S]|[^;\\]|\\$)+/g) ?? [])
    .map((item) => item.replace(/\\([\\;])/g, "$1").trim())
    .filter((item) => item !== "");
