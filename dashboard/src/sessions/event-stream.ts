/** One event of a stream, as the server wrote it. */
export interface StreamEvent {
  readonly name: string;
  readonly data: string;
}

/** What came so far, parted: whole events, and the beginning of the next. A comment, which only shows that the line is alive, is no event. */
export function partEvents(text: string): { readonly events: readonly StreamEvent[]; readonly rest: string } {
  const blocks = text.split("\n\n");
  const rest = blocks.pop() ?? "";
  const events = blocks.flatMap((block) => {
    const fields = new Map(
      block.split("\n").map((line) => {
        const at = line.indexOf(":");
        return [line.slice(0, at), line.slice(at + 1).trimStart()] as const;
      }),
    );
    const name = fields.get("event");
    return name === undefined ? [] : [{ name, data: fields.get("data") ?? "" }];
  });
  return { events, rest };
}
