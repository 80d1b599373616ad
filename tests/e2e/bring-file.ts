import type { Page } from "playwright-core";
import { wordsOf } from "./words.ts";

/** Brings a file by the button, as a reader does. */
export async function bring(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: wordsOf("nl")("imports.choose") }).click(),
  ]);
  await chooser.setFiles(path);
}
