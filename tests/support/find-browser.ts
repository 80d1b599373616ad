import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright-core";

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];

const macPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const windowsPlace = "Google\\Chrome\\Application\\chrome.exe";

/**
 * Finds a Chromium that runs, and fetches one when there is none.
 *
 * In this order: the one named in `CHROMIUM`; an installed Chrome or Chromium; Playwright's own, downloaded if need be;
 * Debian's, installed when we are root and there is apt.
 *
 * @throws {Error} with one sentence that says how to give one.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named && !runs(named)) throw new Error(`CHROMIUM names ${named}, which is not a browser that runs.`);
  const found = named || findInstalled() || (await fetchOwn()) || installDebians();
  if (found) return found;
  throw new Error(
    "No browser was found and none could be fetched: install Chrome or Chromium, or name one in CHROMIUM.",
  );
}

function findInstalled(): string | undefined {
  return listPlaces().find(runs);
}

function listPlaces(): string[] {
  if (process.platform === "darwin") return macPlaces;
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? [join(root, windowsPlace)] : []));
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** On Windows a browser that is asked for its version opens a window instead: there, existing has to do. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform === "win32" || succeeds(path, ["--version"], 20);
}

async function fetchOwn(): Promise<string | undefined> {
  const own = chromium.executablePath();
  if (!existsSync(own)) {
    const cli = join(
      dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")),
      "cli.js",
    );
    succeeds(process.execPath, [cli, "install", "chromium"], 300);
  }
  return runs(own) ? own : undefined;
}

function installDebians(): string | undefined {
  if (process.getuid?.() !== 0 || !succeeds("apt-get", ["--version"], 20)) return undefined;
  const patient = ["-o", "DPkg::Lock::Timeout=300", "-qq", "-y"];
  succeeds("apt-get", [...patient, "update"], 300);
  succeeds("apt-get", [...patient, "--no-install-recommends", "install", "chromium"], 600);
  return findInstalled();
}

function succeeds(command: string, args: readonly string[], seconds: number): boolean {
  return spawnSync(command, args, { stdio: "ignore", timeout: seconds * 1_000 }).status === 0;
}
