import { expect, test } from "vitest";
import { partEvents } from "./event-stream.ts";

test("an event is whole only once its empty line came; what is left begins the next", () => {
  expect(partEvents("event: version\nda")).toEqual({ events: [], rest: "event: version\nda" });
  expect(partEvents("event: version\ndata: 3\n\nevent: ver")).toEqual({
    events: [{ name: "version", data: "3" }],
    rest: "event: ver",
  });
});

test("a heartbeat is no event, and several events may come at once", () => {
  const { events } = partEvents(": still here\n\nevent: version\ndata: 4\n\nevent: done\ndata: {}\n\n");
  expect(events).toEqual([
    { name: "version", data: "4" },
    { name: "done", data: "{}" },
  ]);
});
