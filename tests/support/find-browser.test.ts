import { afterEach, expect, test, vi } from "vitest";
import { findBrowser } from "./find-browser.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each(["/nowhere/chromium", import.meta.filename])(
  "CHROMIUM has to name a browser that runs: %s",
  async (path) => {
    vi.stubEnv("CHROMIUM", path);
    await expect(findBrowser()).rejects.toThrow(`CHROMIUM names ${path}, which is not a browser that runs.`);
  },
);

test("a browser that CHROMIUM names is taken before any other", async () => {
  vi.stubEnv("CHROMIUM", process.execPath); // it answers --version, which is all that is asked of it
  expect(await findBrowser()).toBe(process.execPath);
});
