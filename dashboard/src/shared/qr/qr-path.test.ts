import { expect, test } from "vitest";
import { qrPath } from "./qr-path.ts";

const rows = (...lines: string[]) => lines.map((line) => [...line].map((square) => square === "#"));

test.each([
  [rows("..", ".."), ""],
  [rows("#.", ".#"), "M0 0h1v1h-1zM1 1h1v1h-1z"],
  [rows("##.##", ".###."), "M0 0h2v1h-2zM3 0h2v1h-2zM1 1h3v1h-3z"],
  [[], ""],
])("dark squares become runs", (squares, path) => {
  expect(qrPath(squares)).toBe(path);
});
