import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

/** A browser in a test asks nobody for anything but the pages under test. */
const quiet = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--metrics-recording-only",
  "--disable-features=Translate,OptimizationHints,MediaRouter",
];

/** Small machines: containers give little shared memory, root has no sandbox, and there is no graphics card. */
const modest = [
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
];

/** Starts a browser without a window, found by `findBrowser`; whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: await findBrowser(), args: [...quiet, ...modest, ...sandbox] });
}
