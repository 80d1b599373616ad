/** One question in GraphQL. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** With which a program signs in; a visitor asks without. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks over HTTP and reads the whole answer. @throws {Error} when it is not answered in full. */
export async function askGraphQL(
  url: string,
  { headers, ...question }: Question,
): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": "en", ...headers },
    body: JSON.stringify(question),
  });
  const { data, errors } = await response.json();
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
}
